import { expect, test } from 'vitest';
import { authorities, endOfAuthority } from './certificate-authorities.ts';

test.each([
  ['rds-ca-2015', 'eu-central-1', '2020-03-05'],
  ['rds-ca-2015', undefined, '2020-03-05'],
  ['rds-ca-2019', 'eu-central-1', '2024-08-22'],
  ['rds-ca-2019', 'me-south-1', '2024-05-08'],
  ['rds-ca-2019', 'eu-south-1', '2024-10-28'],
  ['rds-ca-2019', 'ap-east-1', '2061-01-01'],
  ['rds-ca-2019', 'xx-new-1', undefined],
  ['rds-ca-2019', undefined, undefined],
  ['rds-ca-rsa2048-g1', undefined, '2061-01-01'],
  ['rds-ca-ecc384-g1', 'eu-west-1', '2121-01-01'],
  ['rds-ca-of-tomorrow', 'eu-west-1', undefined],
  [undefined, 'eu-west-1', undefined],
])('%s in %s ends on %s', (id, region, day) => expect(endOfAuthority(id, region)).toBe(day));

test('the table says where it is from', () => {
  expect(authorities.source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  expect(Date.parse(authorities.readOn)).not.toBeNaN();
});
