// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.

/** `AWS::IdentityStore::Group`: A group object, which contains a specified group’s metadata and attributes. */
export interface Group {
  /** A string containing the description of the group. */
  readonly Description?: string | undefined;
  /** The display name value for the group. */
  readonly DisplayName?: string | undefined;
  /** The globally unique identifier for the identity store. */
  readonly IdentityStoreId?: string | undefined;
  /** The identifier of the newly created group in the identity store. */
  readonly GroupId?: string | undefined;
}

/** `AWS::IdentityStore::GroupMembership`: Creates a relationship between a member and a group. */
export interface GroupMembership {
  /** The identifier for a group in the identity store. */
  readonly GroupId?: string | undefined;
  /** The globally unique identifier for the identity store. */
  readonly IdentityStoreId?: string | undefined;
  /** An object containing the identifier of a group member. */
  readonly MemberId?: GroupMembership_MemberId | undefined;
  /** The identifier for a `GroupMembership` in the identity store. */
  readonly MembershipId?: string | undefined;
}

/** An object that contains the identifier of a group member. */
export interface GroupMembership_MemberId {
  /** An object containing the identifiers of resources that can be members. */
  readonly UserId?: string | undefined;
}

/** `AWS::IdentityStore::User`: Creates a user within the specified identity store. */
export interface User {
  /** A list of addresses associated with the user. */
  readonly Addresses?: readonly User_AddressesItems[] | undefined;
  /** The user's birthdate in YYYY-MM-DD format. */
  readonly Birthdate?: string | undefined;
  /** A string containing the name of the user for display. */
  readonly DisplayName?: string | undefined;
  /** A list of email addresses associated with the user. */
  readonly Emails?: readonly User_EmailsItems[] | undefined;
  /** The globally unique identifier for the identity store. */
  readonly IdentityStoreId?: string | undefined;
  /** The geographical region or location of the user. */
  readonly Locale?: string | undefined;
  /** The name of the user. */
  readonly Name?: User_Name | undefined;
  /** An alternate name for the user. */
  readonly NickName?: string | undefined;
  /** A list of phone numbers associated with the user. */
  readonly PhoneNumbers?: readonly User_PhoneNumbersItems[] | undefined;
  /** A list of photos associated with the user. */
  readonly Photos?: readonly User_PhotosItems[] | undefined;
  /** The preferred language of the user. */
  readonly PreferredLanguage?: string | undefined;
  /** A URL associated with the user. */
  readonly ProfileUrl?: string | undefined;
  /** A list of roles associated with the user. */
  readonly Roles?: readonly User_RolesItems[] | undefined;
  /** The time zone for the user. */
  readonly Timezone?: string | undefined;
  /** The title of the user. */
  readonly Title?: string | undefined;
  /** A unique string used to identify the user. */
  readonly UserName?: string | undefined;
  /** A string indicating the type of user. */
  readonly UserType?: string | undefined;
  /** The user's personal website or blog URL. */
  readonly Website?: string | undefined;
  /** The Amazon Resource Name (ARN) of the user. */
  readonly Arn?: string | undefined;
  /** The date and time the user was created. */
  readonly CreatedAt?: string | undefined;
  /** The identifier of the user or system that created the user. */
  readonly CreatedBy?: string | undefined;
  /** The date and time the user was last updated. */
  readonly UpdatedAt?: string | undefined;
  /** The identifier of the user or system that last updated the user. */
  readonly UpdatedBy?: string | undefined;
  /** The identifier for a user in the identity store. */
  readonly UserId?: string | undefined;
  /** The current status of the user account. */
  readonly UserStatus?: string | undefined;
}

export interface User_AddressesItems {
  /** The country of the address. */
  readonly Country?: string | undefined;
  /** A formatted version of the address for display. */
  readonly Formatted?: string | undefined;
  /** A string of the address locality. */
  readonly Locality?: string | undefined;
  /** The postal code of the address. */
  readonly PostalCode?: string | undefined;
  /** Whether this is the primary address. */
  readonly Primary?: boolean | undefined;
  /** The region of the address. */
  readonly Region?: string | undefined;
  /** The street of the address. */
  readonly StreetAddress?: string | undefined;
  /** The type of address. */
  readonly Type?: string | undefined;
}

export interface User_EmailsItems {
  /** Whether this is the primary email address. */
  readonly Primary?: boolean | undefined;
  /** The type of email address. */
  readonly Type?: string | undefined;
  /** The email address. */
  readonly Value?: string | undefined;
}

/** The name of the user. */
export interface User_Name {
  /** The family name of the user. */
  readonly FamilyName?: string | undefined;
  /** A string containing a formatted version of the name for display. */
  readonly Formatted?: string | undefined;
  /** The given name of the user. */
  readonly GivenName?: string | undefined;
  /** The honorific prefix of the user. */
  readonly HonorificPrefix?: string | undefined;
  /** The honorific suffix of the user. */
  readonly HonorificSuffix?: string | undefined;
  /** The middle name of the user. */
  readonly MiddleName?: string | undefined;
}

export interface User_PhoneNumbersItems {
  /** Whether this is the primary phone number. */
  readonly Primary?: boolean | undefined;
  /** The type of phone number. */
  readonly Type?: string | undefined;
  /** The phone number. */
  readonly Value?: string | undefined;
}

export interface User_PhotosItems {
  /** A display name for the photo. */
  readonly Display?: string | undefined;
  /** Whether this is the primary photo. */
  readonly Primary?: boolean | undefined;
  /** The type of photo. */
  readonly Type?: string | undefined;
  /** The photo data or URL. */
  readonly Value?: string | undefined;
}

export interface User_RolesItems {
  /** Whether this is the primary role. */
  readonly Primary?: boolean | undefined;
  /** The type of role. */
  readonly Type?: string | undefined;
  /** The role name. */
  readonly Value?: string | undefined;
}
