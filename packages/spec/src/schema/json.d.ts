/** The service files as they are typed here: `format.ts` says more than the compiler would infer from 1.4 MB of JSON, and sooner. */
declare module '*.json' {
  const file: import('./format.ts').ServiceFile;
  export default file;
}
