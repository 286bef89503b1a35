// `npm run screenshots`: the pictures of the README, taken while a person's steps are tried.
import { watchPerson } from './person.mjs';

await watchPerson(({ title, error }) => {
  console.log(error === undefined ? `✔ ${title}` : `✘ ${title}\n${error}`);
  if (error !== undefined) process.exitCode = 1;
}, { say: console.log, pictures: process.argv[2] ?? 'docs/images' });
