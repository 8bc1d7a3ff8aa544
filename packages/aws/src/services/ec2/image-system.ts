/** The system that an image holds. Its version is missing where the name of the image does not tell. */
export interface ImageSystem {
  readonly system: 'amazon_linux' | 'ubuntu' | 'windows_server' | 'bottlerocket';
  readonly version: string | undefined;
}

/** The code names of Ubuntu's LTS releases, by which Canonical's parameters go, too (https://wiki.ubuntu.com/Releases). */
const ubuntuNames: Readonly<Record<string, string>> = { bionic: '18.04', focal: '20.04', jammy: '22.04', noble: '24.04' };

/**
 * The system of an image that is named by a public parameter, as `{{resolve:ssm:…}}` in a template or as `resolve:ssm:…` in a launch template; nothing for an
 * identifier, and for a parameter of one's own. The parameters were read on 2026-11-26 in AWS's guides:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami-parameter-store.html (Amazon Linux, Windows, Canonical's),
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html, https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-bottlerocket-retrieve-ami.html.
 */
export function systemOfImage(written: string | undefined): ImageSystem | undefined {
  const [, publisher = '', name = ''] =
    /^(?:\{\{)?resolve:ssm:\/aws\/service\/([^/]+)\/([^:}]*)(?::\d+)?(?:\}\})?$/.exec(written ?? '') ?? [];
  const first = (pattern: RegExp): string | undefined => pattern.exec(name)?.[1];
  switch (publisher) {
    case 'ami-amazon-linux-latest':
      return amazonLinux(name.startsWith('amzn-ami-') ? '1' : (first(/^al(2023)-ami-/) ?? first(/^amzn(2)-ami-/)));
    case 'ecs':
      return amazonLinux(name.startsWith('optimized-ami/amazon-linux/') ? '1' : first(/^optimized-ami\/amazon-linux-(2023|2)\//));
    case 'eks':
      return amazonLinux(first(/^optimized-ami\/[^/]+\/amazon-linux-(2023|2)(?:[-/]|$)/));
    case 'ami-windows-latest':
      return known('windows_server', first(/(?:^|-)Windows_Server-(\d{4})-/));
    case 'canonical': {
      const release = first(/^ubuntu\/(?:pro-)?(?:server|eks)(?:-[a-z]+)?\/([^/]+)\//);
      return known('ubuntu', release === undefined ? undefined : (ubuntuNames[release] ?? first(/\/(\d\d\.\d\d)\//)));
    }
    case 'bottlerocket':
      return { system: 'bottlerocket', version: undefined };
    default:
      return undefined;
  }
}

const known = (system: ImageSystem['system'], version: string | undefined): ImageSystem | undefined =>
  version === undefined ? undefined : { system, version };
const amazonLinux = (version: string | undefined): ImageSystem | undefined => known('amazon_linux', version);
