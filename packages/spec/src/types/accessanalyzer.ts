// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { Tag } from '../tag.ts';

/** `AWS::AccessAnalyzer::Analyzer`: The `AWS::AccessAnalyzer::Analyzer` resource specifies a new analyzer. */
export interface Analyzer {
  /** Contains information about the configuration of an analyzer for an AWS organization or account. */
  readonly AnalyzerConfiguration?: Analyzer_AnalyzerConfiguration | undefined;
  /** The name of the analyzer. */
  readonly AnalyzerName?: string | undefined;
  /** Specifies the archive rules to add for the analyzer. */
  readonly ArchiveRules?: readonly Analyzer_ArchiveRule[] | undefined;
  /** An array of key-value pairs to apply to the analyzer. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The type represents the zone of trust for the analyzer. */
  readonly Type?: string | undefined;
  /** The ARN of the analyzer that was created. */
  readonly Arn?: string | undefined;
}

/** Contains information about analysis rules for the analyzer. */
export interface Analyzer_AnalysisRule {
  /** A list of rules for the analyzer containing criteria to exclude from analysis. */
  readonly Exclusions?: readonly Analyzer_AnalysisRuleCriteria[] | undefined;
}

/** The criteria for an analysis rule for an analyzer. */
export interface Analyzer_AnalysisRuleCriteria {
  /** A list of AWS account IDs to apply to the analysis rule criteria. */
  readonly AccountIds?: readonly string[] | undefined;
  /** An array of key-value pairs to match for your resources. */
  readonly ResourceTags?: readonly (readonly Tag[])[] | undefined;
}

/** Contains information about the configuration of an analyzer for an AWS organization or account. */
export interface Analyzer_AnalyzerConfiguration {
  /** Specifies the configuration of an internal access analyzer for an AWS organization or account. */
  readonly InternalAccessConfiguration?: Analyzer_InternalAccessConfiguration | undefined;
  /** Specifies the configuration of an unused access analyzer for an AWS organization or account. */
  readonly UnusedAccessConfiguration?: Analyzer_UnusedAccessConfiguration | undefined;
}

/** Contains information about an archive rule. */
export interface Analyzer_ArchiveRule {
  /** The criteria for the rule. */
  readonly Filter?: readonly Analyzer_Filter[] | undefined;
  /** The name of the rule to create. */
  readonly RuleName?: string | undefined;
}

/** The criteria that defines the archive rule. */
export interface Analyzer_Filter {
  /** A "contains" condition to match for the rule. */
  readonly Contains?: readonly string[] | undefined;
  /** An "equals" condition to match for the rule. */
  readonly Eq?: readonly string[] | undefined;
  /** An "exists" condition to match for the rule. */
  readonly Exists?: boolean | undefined;
  /** A "not equal" condition to match for the rule. */
  readonly Neq?: readonly string[] | undefined;
  /** The property used to define the criteria in the filter for the rule. */
  readonly Property?: string | undefined;
}

/** Contains information about analysis rules for the internal access analyzer. */
export interface Analyzer_InternalAccessAnalysisRule {
  /** A list of rules for the internal access analyzer containing criteria to include in analysis. */
  readonly Inclusions?: readonly Analyzer_InternalAccessAnalysisRuleCriteria[] | undefined;
}

/** The criteria for an analysis rule for an internal access analyzer. */
export interface Analyzer_InternalAccessAnalysisRuleCriteria {
  /** A list of AWS account IDs to apply to the internal access analysis rule criteria. */
  readonly AccountIds?: readonly string[] | undefined;
  /** A list of resource ARNs to apply to the internal access analysis rule criteria. */
  readonly ResourceArns?: readonly string[] | undefined;
  /** A list of resource types to apply to the internal access analysis rule criteria. */
  readonly ResourceTypes?: readonly string[] | undefined;
}

/** Specifies the configuration of an internal access analyzer for an AWS organization or account. */
export interface Analyzer_InternalAccessConfiguration {
  /** Contains information about analysis rules for the internal access analyzer. */
  readonly InternalAccessAnalysisRule?: Analyzer_InternalAccessAnalysisRule | undefined;
}

/** Contains information about an unused access analyzer. */
export interface Analyzer_UnusedAccessConfiguration {
  /** Contains information about analysis rules for the analyzer. */
  readonly AnalysisRule?: Analyzer_AnalysisRule | undefined;
  /** The specified access age in days for which to generate findings for unused access. */
  readonly UnusedAccessAge?: number | undefined;
}

/** `AWS::AccessAnalyzer::ArchiveRule`: Creates an archive rule for the specified analyzer. */
export interface ArchiveRule {
  /** The name of the analyzer for the archive rule. */
  readonly AnalyzerName?: string | undefined;
  /** The criteria for the archive rule. */
  readonly Filter?: { readonly [key: string]: ArchiveRule_FilterItems | undefined } | undefined;
  /** The name of the archive rule. */
  readonly RuleName?: string | undefined;
  /** The ARN of the archive rule. */
  readonly Arn?: string | undefined;
  /** The time at which the archive rule was created. */
  readonly CreatedAt?: string | undefined;
  /** The time at which the archive rule was last updated. */
  readonly UpdatedAt?: string | undefined;
}

export interface ArchiveRule_FilterItems {
  readonly Contains?: readonly string[] | undefined;
  readonly Eq?: readonly string[] | undefined;
  readonly Exists?: boolean | undefined;
  readonly Neq?: readonly string[] | undefined;
}
