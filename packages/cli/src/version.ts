/** The version of demarc; a test holds it to the published package's. */
export const version = '0.1.0';
