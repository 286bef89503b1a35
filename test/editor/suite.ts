import { extensions } from 'vscode';

describe('The extension', () => {
  it('is activated by a workspace with a rapporteur.yaml', async () => {
    const extension = extensions.getExtension('rapporteur.rapporteur');
    if (extension === undefined) throw new Error('The extension is not there.');
    await extension.activate();
  });
});
