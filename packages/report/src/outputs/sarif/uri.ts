/** A path below the project's root as a relative URI (RFC 3986): each part percent-encoded, so that it can be no scheme, query or fragment. */
export const uriOf = (path: string): string => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** The root that relative URIs are meant from, by the name that GitHub and others give it. */
export const root = '%SRCROOT%';
