import { none, ours, page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

const catalogEncryption = page('https://docs.amazonaws.cn/en_us/glue/latest/dg/catalog-encryption.html', '2026-11-26');

export default responsibilities(
  'AWS::Glue::Crawler',
  { title: 'Glue crawler', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('nothing foreign is loaded by it'),
    'app.code': none('no program is part of this configuration'),
    'crypto.rest': you(
      'Writes what it finds into a catalogue that is encrypted only where its settings ask, and logs as its security configuration says.',
      'Turn encryption of the catalogue on, and name a security configuration for the logs.',
      catalogEncryption,
    ),
    'iam.authz': you('Reads sources with the role that you pass.', 'Give the crawler a role for its sources only.', ours),
    'data.classification': you('Infers schemas, not sensitivity.', 'Tag tables; run detection where needed.', ours),
  },
);
