import { DescribeTagsCommand, type EC2Client, type ResourceType, type TagSpecification } from '@aws-sdk/client-ec2';
import { tags } from './context.ts';

/** What EC2 already holds in a Region, found by its `Name` tag. */
export interface Names {
  /** The identifier of a thing of that type and name; made where there is none, so that a second seed makes nothing. */
  ensure(type: ResourceType, name: string, make: () => Promise<string | undefined>): Promise<string>;
  /** The identifier of what was made or found before; throws where there is none. */
  id(type: ResourceType, name: string): string;
}

/** The emulator has words of its own for some types of EC2's. */
const aliases: Readonly<Record<string, ResourceType>> = {
  'flow-logs': 'vpc-flow-log',
  'nat-gateway': 'natgateway',
  'vpc-elastic-ip': 'elastic-ip',
};

/** Reads the names of a Region. */
export async function names(ec2: EC2Client): Promise<Names> {
  const ids = new Map<string, string>();
  let NextToken: string | undefined;
  do {
    const page = await ec2.send(
      new DescribeTagsCommand({ Filters: [{ Name: 'key', Values: ['Name'] }], ...(NextToken === undefined ? {} : { NextToken }) }),
    );
    for (const tag of page.Tags ?? []) ids.set(`${aliases[tag.ResourceType ?? ''] ?? tag.ResourceType} ${tag.Value}`, tag.ResourceId ?? '');
    NextToken = page.NextToken;
  } while (NextToken !== undefined && NextToken !== '');
  const id = (type: ResourceType, name: string): string => {
    const found = ids.get(`${type} ${name}`);
    if (found === undefined) throw new Error(`the seed knows no ${type} ${name}`);
    return found;
  };
  return {
    async ensure(type, name, make) {
      const found = ids.get(`${type} ${name}`);
      if (found !== undefined) return found;
      const made = await make();
      if (made === undefined) throw new Error(`the emulator gave ${type} ${name} no identifier`);
      ids.set(`${type} ${name}`, made);
      return made;
    },
    id,
  };
}

/** The tags of a new thing of EC2: its name, and what is said of it. */
export const named = (type: ResourceType, name: string, more: Readonly<Record<string, string>> = {}): TagSpecification[] => [
  { ResourceType: type, Tags: tags({ Name: name, ...more }) },
];
