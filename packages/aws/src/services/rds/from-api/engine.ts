/** Neptune and DocumentDB answer the calls of RDS, and RDS lists what is theirs: https://docs.aws.amazon.com/neptune/latest/apiref/API_DescribeDBClusters.html (read 2026-11-26). */
export type Family = 'RDS' | 'Neptune' | 'DocDB';

/** Whose database it is, by its engine. */
export const familyOf = (engine: string | undefined): Family => (engine === 'neptune' ? 'Neptune' : engine === 'docdb' ? 'DocDB' : 'RDS');

/** Whose parameter group it is, by its family: `neptune1.3`, `docdb5.0`, else one of RDS. */
export const familyOfGroup = (family = ''): Family =>
  family.startsWith('neptune') ? 'Neptune' : family.startsWith('docdb') ? 'DocDB' : 'RDS';

/** The tags of an answer, as CloudFormation has them. */
export const tagsOf = (
  tags: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
): readonly { Key: string; Value: string }[] | undefined => tags?.map(({ Key = '', Value = '' }) => ({ Key, Value }));

/** A list with something in it. */
export const unlessEmpty = <T>(items: readonly T[] | undefined): readonly T[] | undefined => (items?.length ? items : undefined);

/** A time as the specification has it. */
export const timeOf = (date: Date | undefined): string | undefined => date?.toISOString();
