import 'mocha/mocha.js';
import { report } from './report.ts';

/** Called by VS Code in its web-worker extension host. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: report as unknown as Mocha.ReporterConstructor });
  await import('./suite.ts');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
