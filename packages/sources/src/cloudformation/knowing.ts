import { nearest } from '@demarc/model';
import { serviceOf, typeNames } from '@demarc/spec';

/** Types of ours and of others are not AWS's to know. */
export const isKnownType = (type: string): boolean => serviceOf(type) !== undefined;

/** The known type whose name is nearest to one that does not exist. */
export const nearestType = (type: string): string | undefined => nearest(type, typeNames(), 1)[0];
