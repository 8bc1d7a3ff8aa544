import { has, ours, page } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { blockStorage } from '../../../profiles/block-storage.ts';
import { ownKey } from '../../../shifts/own-key.ts';

const faqs = page('https://aws.amazon.com/outposts/rack/faqs/', '2026-11-26');
const dataProtection = page('https://docs.aws.amazon.com/outposts/latest/userguide/data-protection.html', '2026-11-26');

export default responsibilities(
  'AWS::EC2::Volume',
  { title: 'EBS volume', serviceModel: 'iaas', serviceType: 'infrastructure' },
  {
    ...blockStorage,
    'physical.facility': [
      blockStorage['physical.facility'],
      {
        id: 'ec2-volume-outpost-arn',
        owner: 'customer',
        says: 'The disk stands in your building.',
        awsDoes: 'Delivers and services the rack that holds the disk.',
        youDo: 'Guard, power and cool the site of the rack.',
        source: faqs,
        basis: 'attested',
        when: (volume) => has(volume, 'OutpostArn'),
      },
    ],
    'physical.media': [
      blockStorage['physical.media'],
      {
        id: 'S049',
        owner: 'shared',
        says: "The volume lies on an Outpost: its data is gone only when the rack's security key is destroyed.",
        awsDoes: "Encrypts the rack's disks with a removable key, and collects the hardware.",
        youDo: "Destroy the removable security key before the rack leaves, or have AWS's team do it.",
        source: dataProtection,
        basis: 'attested',
        when: (volume) => has(volume, 'OutpostArn'),
      },
    ],
    'resil.ha': [
      blockStorage['resil.ha'],
      {
        id: 'ec2-volume-multi-attach-enabled',
        owner: 'customer',
        says: 'Several instances write one disk: keeping it consistent is yours.',
        awsDoes: 'Attaches the volume to several instances.',
        youDo: 'Use a file system made for several writers.',
        source: ours,
        when: (volume) => volume.MultiAttachEnabled === true,
      },
    ],
    'crypto.keys': [
      blockStorage['crypto.keys'],
      ...ownKey<'AWS::EC2::Volume'>({
        id: 'ec2-volume-kms-key-id',
        what: 'the volume',
        says: 'The volume uses a KMS key that you name.',
        awsDoes: 'Encrypts the volume with the key that you name.',
        youDo: "Keep that key's policy and life; without it the volume cannot be read.",
        source: ours,
        key: (volume) => volume.KmsKeyId,
      }),
    ],
  },
);
