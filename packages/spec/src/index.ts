export type { Conditions, Json, PolicyDocument, Principals, Statement } from './policy.ts';
