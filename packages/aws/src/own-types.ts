/** What has no CloudFormation type: `Demarc::<Service>::<Thing>`, once an account or a Region unless its name says otherwise. */
export interface OwnTypes {
  'Demarc::Account::Account': { readonly Id?: string | undefined };
  'Demarc::Account::Region': { readonly Name?: string | undefined };
  'Demarc::Organizations::Organization': { readonly Id?: string | undefined };
}

/** What only a live account knows, by type. Each service adds its own by declaration merging. */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface ObservedTypes {}
