/** Types of which every sentence stands in a profile or in another type, and why that is borne. No part is among them, and none comes in. */
export const withoutOwnSentence = {
  reason: 'its profile exists for it, and is what its parts borrow from',
  types: ['Demarc::Account::Account', 'Demarc::Organizations::Organization'],
} as const;
