// Answers whose order does not matter come from the engine: what nobody knows in one part does not hide what the other decides.
export { all, any } from '@demarc/model';
