// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::Comprehend::DocumentClassifier`: This resource creates and trains a document classifier to categorize documents. */
export interface DocumentClassifier {
  /** The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. */
  readonly DataAccessRoleArn?: string | undefined;
  /** The name of the document classifier. */
  readonly DocumentClassifierName?: string | undefined;
  /** Specifies the format and location of the input data for the job. */
  readonly InputDataConfig?: DocumentClassifier_DocumentClassifierInputDataConfig | undefined;
  /** The language of the input documents. */
  readonly LanguageCode?: string | undefined;
  /** Indicates the mode in which the classifier will be trained. */
  readonly Mode?: string | undefined;
  /** ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. */
  readonly ModelKmsKeyId?: string | undefined;
  /** The resource-based policy to attach to your custom document classifier model. */
  readonly ModelPolicy?: PolicyDocument | undefined;
  /** Provides output results configuration parameters for custom classifier jobs. */
  readonly OutputDataConfig?: DocumentClassifier_DocumentClassifierOutputDataConfig | undefined;
  /** Tags to associate with the document classifier. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The version name given to the newly created classifier. */
  readonly VersionName?: string | undefined;
  /** ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on the storage volume… */
  readonly VolumeKmsKeyId?: string | undefined;
  /** Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for your… */
  readonly VpcConfig?: DocumentClassifier_VpcConfig | undefined;
  /** The Amazon Resource Name (ARN) of the document classifier. */
  readonly Arn?: string | undefined;
}

/** An augmented manifest file that provides training data for your custom model. */
export interface DocumentClassifier_AugmentedManifestsListItem {
  /** The JSON attribute that contains the annotations for your training documents. */
  readonly AttributeNames?: readonly string[] | undefined;
  /** The Amazon S3 location of the augmented manifest file. */
  readonly S3Uri?: string | undefined;
  /** The purpose of the data you've provided in the augmented manifest. */
  readonly Split?: string | undefined;
}

/** The location of the training documents. */
export interface DocumentClassifier_DocumentClassifierDocuments {
  /** The S3 URI location of the training documents specified in the S3Uri CSV file. */
  readonly S3Uri?: string | undefined;
  /** The S3 URI location of the test documents included in the TestS3Uri CSV file. */
  readonly TestS3Uri?: string | undefined;
}

/** The input properties for training a document classifier. */
export interface DocumentClassifier_DocumentClassifierInputDataConfig {
  /** A list of augmented manifest files that provide training data for your custom model. */
  readonly AugmentedManifests?: readonly DocumentClassifier_AugmentedManifestsListItem[] | undefined;
  /** The format of your training data. */
  readonly DataFormat?: string | undefined;
  readonly DocumentReaderConfig?: DocumentClassifier_DocumentReaderConfig | undefined;
  /** The type of input documents for training the model. */
  readonly DocumentType?: string | undefined;
  /** The S3 location of the training documents. */
  readonly Documents?: DocumentClassifier_DocumentClassifierDocuments | undefined;
  /** Indicates the delimiter used to separate each label for training a multi-label classifier. */
  readonly LabelDelimiter?: string | undefined;
  /** The Amazon S3 URI for the input data. */
  readonly S3Uri?: string | undefined;
  /** This specifies the Amazon S3 location that contains the test annotations for the document classifier. */
  readonly TestS3Uri?: string | undefined;
}

/** Provide the location for output data from a custom classifier job. */
export interface DocumentClassifier_DocumentClassifierOutputDataConfig {
  /** ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the output results from an… */
  readonly KmsKeyId?: string | undefined;
  /** When you use the `OutputDataConfig` object while creating a custom classifier, you specify the Amazon S3 location where… */
  readonly S3Uri?: string | undefined;
}

/** Provides configuration parameters to override the default actions for extracting text from PDF documents and image… */
export interface DocumentClassifier_DocumentReaderConfig {
  /** This field defines the Amazon Textract API operation that Amazon Comprehend uses to extract text from PDF files and… */
  readonly DocumentReadAction?: string | undefined;
  /** Determines the text extraction actions for PDF files. */
  readonly DocumentReadMode?: string | undefined;
  /** Specifies the type of Amazon Textract features to apply. */
  readonly FeatureTypes?: readonly string[] | undefined;
}

/** Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for… */
export interface DocumentClassifier_VpcConfig {
  /** The ID number for a security group on an instance of your private VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID for each subnet being used in your private VPC. */
  readonly Subnets?: readonly string[] | undefined;
}

/** `AWS::Comprehend::DocumentClassifierEndpoint`: An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference. */
export interface DocumentClassifierEndpoint {
  /** The desired number of inference units to be used by the model. */
  readonly DesiredInferenceUnits?: number | undefined;
  /** The name of the endpoint. */
  readonly EndpointName?: string | undefined;
  /** The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached. */
  readonly ModelArn?: string | undefined;
  /** Tags associated with the endpoint being created. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the document classifier endpoint. */
  readonly Arn?: string | undefined;
  /** The creation date and time of the endpoint. */
  readonly CreationTime?: string | undefined;
  /** The number of inference units currently used by the model using this endpoint. */
  readonly CurrentInferenceUnits?: number | undefined;
  /** The date and time that the endpoint was last modified. */
  readonly LastModifiedTime?: string | undefined;
}

/** `AWS::Comprehend::EntityRecognizer`: An Amazon Comprehend custom entity recognizer. */
export interface EntityRecognizer {
  /** The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data. */
  readonly DataAccessRoleArn?: string | undefined;
  /** Specifies the format and location of the input data for an entity recognizer. */
  readonly InputDataConfig?: EntityRecognizer_EntityRecognizerInputDataConfig | undefined;
  /** The language of the input documents. */
  readonly LanguageCode?: string | undefined;
  /** ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models. */
  readonly ModelKmsKeyId?: string | undefined;
  /** The JSON resource-based policy to attach to your custom entity recognizer model. */
  readonly ModelPolicy?: PolicyDocument | undefined;
  /** The name given to the entity recognizer. */
  readonly RecognizerName?: string | undefined;
  /** Tags to associate with the entity recognizer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The version name given to the entity recognizer. */
  readonly VersionName?: string | undefined;
  /** ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute… */
  readonly VolumeKmsKeyId?: string | undefined;
  /** Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for… */
  readonly VpcConfig?: EntityRecognizer_VpcConfig | undefined;
  /** The Amazon Resource Name (ARN) that identifies the entity recognizer. */
  readonly Arn?: string | undefined;
}

/** An augmented manifest file that provides training data for your custom model. */
export interface EntityRecognizer_AugmentedManifestsListItem {
  /** The S3 prefix to the annotation files that are referred in the augmented manifest file. */
  readonly AnnotationDataS3Uri?: string | undefined;
  /** The JSON attribute that contains the annotations for your training documents. */
  readonly AttributeNames?: readonly string[] | undefined;
  /** The type of augmented manifest. */
  readonly DocumentType?: string | undefined;
  /** The Amazon S3 location of the augmented manifest file. */
  readonly S3Uri?: string | undefined;
  /** The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file. */
  readonly SourceDocumentsS3Uri?: string | undefined;
  /** The purpose of the data you've provided in the augmented manifest. */
  readonly Split?: string | undefined;
}

/** Describes the annotations associated with an entity recognizer. */
export interface EntityRecognizer_EntityRecognizerAnnotations {
  /** Specifies the Amazon S3 location where the annotations are located. */
  readonly S3Uri?: string | undefined;
  /** Specifies the Amazon S3 location where the test annotations are located. */
  readonly TestS3Uri?: string | undefined;
}

/** Describes the training documents submitted with an entity recognizer. */
export interface EntityRecognizer_EntityRecognizerDocuments {
  /** Specifies how the text in an input file should be processed. */
  readonly InputFormat?: string | undefined;
  /** Specifies the Amazon S3 location where the training documents are located. */
  readonly S3Uri?: string | undefined;
  /** Specifies the Amazon S3 location where the test documents are located. */
  readonly TestS3Uri?: string | undefined;
}

/** Describes the entity list submitted with an entity recognizer. */
export interface EntityRecognizer_EntityRecognizerEntityList {
  /** Specifies the Amazon S3 location where the entity list is located. */
  readonly S3Uri?: string | undefined;
}

/** Specifies the format and location of the input data for an entity recognizer. */
export interface EntityRecognizer_EntityRecognizerInputDataConfig {
  /** Describes the annotations associated with an entity recognizer. */
  readonly Annotations?: EntityRecognizer_EntityRecognizerAnnotations | undefined;
  /** A list of augmented manifest files that provide training data for a custom model. */
  readonly AugmentedManifests?: readonly EntityRecognizer_AugmentedManifestsListItem[] | undefined;
  /** The format of your training data. */
  readonly DataFormat?: string | undefined;
  /** Describes the training documents submitted with an entity recognizer. */
  readonly Documents?: EntityRecognizer_EntityRecognizerDocuments | undefined;
  /** Describes the entity list submitted with an entity recognizer. */
  readonly EntityList?: EntityRecognizer_EntityRecognizerEntityList | undefined;
  /** The entity types in the labeled training data. */
  readonly EntityTypes?: readonly EntityRecognizer_EntityTypesListItem[] | undefined;
}

/** An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer. */
export interface EntityRecognizer_EntityTypesListItem {
  /** An entity type within a labeled training dataset. */
  readonly Type?: string | undefined;
}

/** Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for… */
export interface EntityRecognizer_VpcConfig {
  /** The ID number for a security group on an instance of your private VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID for each subnet being used in your private VPC. */
  readonly Subnets?: readonly string[] | undefined;
}

/** `AWS::Comprehend::Flywheel`: A flywheel is an AWS resource that orchestrates the ongoing training of a model for custom classification or custom… */
export interface Flywheel {
  /** The Amazon Resource Number (ARN) of the active model version. */
  readonly ActiveModelArn?: string | undefined;
  /** The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel data. */
  readonly DataAccessRoleArn?: string | undefined;
  /** Amazon S3 URI of the data lake location. */
  readonly DataLakeS3Uri?: string | undefined;
  /** Data security configuration. */
  readonly DataSecurityConfig?: Flywheel_DataSecurityConfig | undefined;
  /** Name for the flywheel. */
  readonly FlywheelName?: string | undefined;
  /** Model type of the flywheel's model. */
  readonly ModelType?: string | undefined;
  /** Tags associated with the endpoint being created. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Configuration about the model associated with a flywheel. */
  readonly TaskConfig?: Flywheel_TaskConfig | undefined;
  /** The Amazon Resource Name (ARN) of the flywheel. */
  readonly Arn?: string | undefined;
}

/** Data security configuration. */
export interface Flywheel_DataSecurityConfig {
  /** ID for the AWS key that Amazon Comprehend uses to encrypt the data in the data lake. */
  readonly DataLakeKmsKeyId?: string | undefined;
  /** ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. */
  readonly ModelKmsKeyId?: string | undefined;
  /** ID for the AWS key that Amazon Comprehend uses to encrypt the volume. */
  readonly VolumeKmsKeyId?: string | undefined;
  /** Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for… */
  readonly VpcConfig?: Flywheel_VpcConfig | undefined;
}

/** Configuration required for a document classification model. */
export interface Flywheel_DocumentClassificationConfig {
  /** One or more labels to associate with the custom classifier. */
  readonly Labels?: readonly string[] | undefined;
  /** Classification mode indicates whether the documents are `MULTI_CLASS` or `MULTI_LABEL`. */
  readonly Mode?: string | undefined;
}

/** Configuration required for an entity recognition model. */
export interface Flywheel_EntityRecognitionConfig {
  /** Up to 25 entity types that the model is trained to recognize. */
  readonly EntityTypes?: readonly Flywheel_EntityTypesListItem[] | undefined;
}

/** An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer. */
export interface Flywheel_EntityTypesListItem {
  /** An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer. */
  readonly Type?: string | undefined;
}

/** Configuration about the model associated with a flywheel. */
export interface Flywheel_TaskConfig {
  /** Configuration required for a document classification model. */
  readonly DocumentClassificationConfig?: Flywheel_DocumentClassificationConfig | undefined;
  /** Configuration required for an entity recognition model. */
  readonly EntityRecognitionConfig?: Flywheel_EntityRecognitionConfig | undefined;
  /** Language code for the language that the model supports. */
  readonly LanguageCode?: string | undefined;
}

/** Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for… */
export interface Flywheel_VpcConfig {
  /** The ID number for a security group on an instance of your private VPC. */
  readonly SecurityGroupIds?: readonly string[] | undefined;
  /** The ID for each subnet being used in your private VPC. */
  readonly Subnets?: readonly string[] | undefined;
}
