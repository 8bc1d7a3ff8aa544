import { collector } from '../../../collector.ts';
import { timeOf } from '../from-api/engine.ts';

/** The authorities that sign the certificates of databases in a Region: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeCertificates.html (our reading). */
export default collector(['Demarc::RDS::CertificateAuthority'], {
  scope: 'regional',
  calls: { DescribeCertificates: { action: 'rds:DescribeCertificates' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list }) {
    for await (const authority of list(client.paginateDescribeCertificates({}), ({ Certificates }) => Certificates))
      yield {
        type: 'Demarc::RDS::CertificateAuthority',
        id: authority.CertificateIdentifier ?? '',
        arn: authority.CertificateArn,
        managedBy: 'aws',
        from: authority,
        properties: { CertificateIdentifier: authority.CertificateIdentifier, ValidTill: timeOf(authority.ValidTill) },
      };
  },
});
