// What a drafter meets in VS Code. The same in both extension hosts: in the web worker the server runs in a worker, too.
import './findsAndMends.ts';
import './knowsResolutions.ts';
import './followsFiles.ts';
import './obeys.ts';
