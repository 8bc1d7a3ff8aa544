import { collector } from '../../../collector.ts';
import { ec2Client, onePage, tagsOf } from '../from-api.ts';

/* Addresses come in one answer: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html (our reading). */
export default collector(['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation'], {
  scope: 'regional',
  calls: { DescribeAddresses: { action: 'ec2:DescribeAddresses' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const address of list(
      onePage(() => client.describeAddresses({})),
      ({ Addresses }) => Addresses,
    )) {
      const { PublicIp = '', AllocationId = '', AssociationId } = address;
      // What a service holds for itself it alone can release.
      const managedBy = address.ServiceManaged === undefined ? undefined : 'aws';
      yield {
        type: 'AWS::EC2::EIP',
        id: `${PublicIp}|${AllocationId}`,
        names: [PublicIp, AllocationId],
        managedBy,
        from: address,
        properties: {
          PublicIp,
          AllocationId,
          Domain: address.Domain,
          InstanceId: address.InstanceId === '' ? undefined : address.InstanceId,
          NetworkBorderGroup: address.NetworkBorderGroup,
          PublicIpv4Pool: address.PublicIpv4Pool,
          Tags: tagsOf(address.Tags),
        },
      };
      if (AssociationId !== undefined)
        yield {
          type: 'AWS::EC2::EIPAssociation',
          id: AssociationId,
          managedBy,
          from: address,
          properties: {
            Id: AssociationId,
            AllocationId,
            EIP: PublicIp,
            InstanceId: address.InstanceId === '' ? undefined : address.InstanceId,
            NetworkInterfaceId: address.NetworkInterfaceId,
            PrivateIpAddress: address.PrivateIpAddress,
          },
        };
    }
  },
});
