// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::Invoicing::InvoiceUnit`: An invoice unit is a set of mutually exclusive account that correspond to your business entity. */
export interface InvoiceUnit {
  /** The assigned description for an invoice unit. */
  readonly Description?: string | undefined;
  /** The account that receives invoices related to the invoice unit. */
  readonly InvoiceReceiver?: string | undefined;
  /** A unique name that is distinctive within your AWS. */
  readonly Name?: string | undefined;
  /** The tag structure that contains a tag key and value. */
  readonly ResourceTags?: readonly InvoiceUnit_ResourceTag[] | undefined;
  /** An `InvoiceUnitRule` object used the categorize invoice units. */
  readonly Rule?: InvoiceUnit_Rule | undefined;
  /** Whether the invoice unit based tax inheritance is/ should be enabled or disabled. */
  readonly TaxInheritanceDisabled?: boolean | undefined;
  /** The ARN to identify an invoice unit. */
  readonly InvoiceUnitArn?: string | undefined;
  /** The last time the invoice unit was updated. */
  readonly LastModified?: number | undefined;
}

/** The tag structure that contains a tag key and value. */
export interface InvoiceUnit_ResourceTag {
  /** The object key of your of your resource tag. */
  readonly Key?: string | undefined;
  /** The specific value of the resource tag. */
  readonly Value?: string | undefined;
}

/** The `InvoiceUnitRule` object used to update invoice units. */
export interface InvoiceUnit_Rule {
  /** The list of `LINKED_ACCOUNT` IDs where charges are included within the invoice unit. */
  readonly LinkedAccounts?: readonly string[] | undefined;
}

/** `AWS::Invoicing::ProcurementPortalPreference`: Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order retrieval. */
export interface ProcurementPortalPreference {
  /** The domain identifier for the buyer in the procurement portal. */
  readonly BuyerDomain?: string | undefined;
  /** The unique identifier for the buyer in the procurement portal. */
  readonly BuyerIdentifier?: string | undefined;
  /** List of contact information for portal administrators and technical contacts. */
  readonly Contacts?: readonly ProcurementPortalPreference_Contact[] | undefined;
  /** Indicates whether e-invoice delivery is enabled for this procurement portal preference. */
  readonly EinvoiceDeliveryEnabled?: boolean | undefined;
  /** Specifies the preferences for e-invoice delivery. */
  readonly EinvoiceDeliveryPreference?: ProcurementPortalPreference_EinvoiceDeliveryPreference | undefined;
  /** The endpoint URL where e-invoices are delivered to the procurement portal. */
  readonly ProcurementPortalInstanceEndpoint?: string | undefined;
  /** The name of the procurement portal. */
  readonly ProcurementPortalName?: string | undefined;
  /** The shared secret or authentication credential used for secure communication with the procurement portal. */
  readonly ProcurementPortalSharedSecret?: string | undefined;
  /** Indicates whether purchase order retrieval is enabled for this procurement portal preference. */
  readonly PurchaseOrderRetrievalEnabled?: boolean | undefined;
  /** Specifies criteria for selecting which invoices should be processed. */
  readonly Selector?: ProcurementPortalPreference_ProcurementPortalPreferenceSelector | undefined;
  /** The domain identifier for the supplier in the procurement portal. */
  readonly SupplierDomain?: string | undefined;
  /** The unique identifier for the supplier in the procurement portal. */
  readonly SupplierIdentifier?: string | undefined;
  /** The tags associated with this procurement portal preference. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Configuration settings for the test environment of the procurement portal. */
  readonly TestEnvPreference?: ProcurementPortalPreference_TestEnvPreference | undefined;
  /** The AWS account ID associated with this procurement portal preference. */
  readonly AwsAccountId?: string | undefined;
  /** The date and time when the procurement portal preference was created. */
  readonly CreateDate?: string | undefined;
  /** The current status of the e-invoice delivery preference. */
  readonly EinvoiceDeliveryPreferenceStatus?: string | undefined;
  /** The date and time when the procurement portal preference was last updated. */
  readonly LastUpdateDate?: string | undefined;
  /** The Amazon Resource Name (ARN) of the procurement portal preference. */
  readonly ProcurementPortalPreferenceArn?: string | undefined;
  /** The endpoint URL used for retrieving purchase orders from the procurement portal. */
  readonly PurchaseOrderRetrievalEndpoint?: string | undefined;
  /** The current status of the purchase order retrieval preference. */
  readonly PurchaseOrderRetrievalPreferenceStatus?: string | undefined;
  /** The version number of the procurement portal preference configuration. */
  readonly Version?: number | undefined;
}

/** Contact information for a person or role associated with the procurement portal preference. */
export interface ProcurementPortalPreference_Contact {
  /** The email address of the contact person or role. */
  readonly Email?: string | undefined;
  /** The name of the contact person or role. */
  readonly Name?: string | undefined;
}

/** Specifies the preferences for e-invoice delivery. */
export interface ProcurementPortalPreference_EinvoiceDeliveryPreference {
  /** The method to use for testing the connection to the procurement portal. */
  readonly ConnectionTestingMethod?: string | undefined;
  /** The ISO 8601 date-time when e-invoice delivery should be activated. */
  readonly EinvoiceDeliveryActivationDate?: string | undefined;
  /** The types of attachments to include with the e-invoice delivery. */
  readonly EinvoiceDeliveryAttachmentTypes?: readonly string[] | undefined;
  /** The types of e-invoice documents to be delivered. */
  readonly EinvoiceDeliveryDocumentTypes?: readonly string[] | undefined;
  /** The communication protocol to use for e-invoice delivery. */
  readonly Protocol?: string | undefined;
  /** The sources of purchase order data. */
  readonly PurchaseOrderDataSources?: readonly ProcurementPortalPreference_PurchaseOrderDataSource[] | undefined;
}

/** Specifies criteria for selecting which invoices should be processed. */
export interface ProcurementPortalPreference_ProcurementPortalPreferenceSelector {
  /** The Amazon Resource Name (ARN) of invoice unit identifiers to which this preference applies. */
  readonly InvoiceUnitArns?: readonly string[] | undefined;
}

/** Specifies the source configuration for retrieving purchase order data. */
export interface ProcurementPortalPreference_PurchaseOrderDataSource {
  /** The type of e-invoice document that requires purchase order data. */
  readonly EinvoiceDeliveryDocumentType?: string | undefined;
  /** The type of source for purchase order data. */
  readonly PurchaseOrderDataSourceType?: string | undefined;
}

/** Configuration settings for the test environment of the procurement portal. */
export interface ProcurementPortalPreference_TestEnvPreference {
  /** The domain identifier for the buyer in the test environment. */
  readonly BuyerDomain?: string | undefined;
  /** The unique identifier for the buyer in the test environment. */
  readonly BuyerIdentifier?: string | undefined;
  /** The endpoint URL for e-invoice delivery in the test environment. */
  readonly ProcurementPortalInstanceEndpoint?: string | undefined;
  /** The shared secret for secure communication in the test environment. */
  readonly ProcurementPortalSharedSecret?: string | undefined;
  /** The domain identifier for the supplier in the test environment. */
  readonly SupplierDomain?: string | undefined;
  /** The unique identifier for the supplier in the test environment. */
  readonly SupplierIdentifier?: string | undefined;
}
