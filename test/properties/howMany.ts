/** How often a property is tried: as the environment says (`RAPPORTEUR_RUNS=20000 npm run test:unit`), else `usual`. */
export function howMany(usual: number): number {
  const said = Number(process.env['RAPPORTEUR_RUNS']);
  return Number.isInteger(said) && said > 0 ? said : usual;
}
