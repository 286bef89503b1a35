/** A complete register of the Council, and one of the TMB in which one resolution was withdrawn, for the tests of rules. */
export const REGISTER = `decisions:
- identifier: [{ prefix: ISO/Council, number: 26/1992 }]
  kind: resolution
  title: [{ spelling: eng, value: Regional organizations }]
- identifier: [{ prefix: ISO/Council, number: 7/2008 }]
  kind: resolution
  title: [{ spelling: eng, value: Former regional policy }]
- identifier: [{ prefix: ISO/Council, number: 39/2020 }]
  kind: resolution
  title: [{ spelling: eng, value: Regional engagement policy }]
  dates: [{ date: 2020-09, type: adoption }]
  relations: [{ type: replaces, source: { prefix: ISO/Council, number: 39/2020 }, destination: { prefix: ISO/Council, number: 7/2008 } }]
- identifier: [{ prefix: ISO/Council, number: 11/2023 }]
  kind: resolution
  title: [{ spelling: eng, value: Code of Ethics and Conduct }]
  dates: [{ date: 2023-02-23, type: adoption }]
- identifier: [{ prefix: ISO/TMB, number: 11/2021 }]
  kind: resolution
  status: withdrawn
  title: [{ spelling: eng, value: Working methods }]
- identifier: [{ prefix: ISO/TMB, number: 26/1992 }]
  kind: resolution
  title: [{ spelling: eng, value: Committees }]
- identifier: [{ prefix: ISO/TMB, number: 15/2022 }]
  kind: resolution
  title: [{ spelling: eng, value: Systematic review }]
`;
