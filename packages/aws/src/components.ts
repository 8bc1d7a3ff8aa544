import type { ResourceDomain } from './domains.ts';

/** Where a component can lie, and why there. */
export interface Layer {
  /** The duty of whoever patches that layer. */
  readonly domain: ResourceDomain;
  readonly says: string;
}

/** A piece of software that people ask about by name when it has a hole. */
export interface Component {
  /** What people call it, the usual name first. */
  readonly names: readonly string[];
  readonly title: string;
  /** Its layers, the usual one first. */
  readonly layers: readonly [Layer, ...Layer[]];
}

// The reading is ours: which layer a component is part of follows from how it is delivered, and no page of AWS lists it.
const system = (says: string): Layer => ({ domain: 'os.guest', says });
const runtime = (says: string): Layer => ({ domain: 'runtime.patch', says });
const engine = (says: string): Layer => ({ domain: 'engine.patch', says });
const shipped = (says: string): Layer => ({ domain: 'app.supplychain', says });
const host = (says: string): Layer => ({ domain: 'virt.hypervisor', says });
const control = (says: string): Layer => ({ domain: 'orchestration.addons', says });

const inImage = shipped('A container image or a package of yours can carry a copy of its own.');
const library = (ecosystem: string): readonly [Layer] => [shipped(`It comes with your code as a dependency of ${ecosystem}.`)];
const languageRuntime = (title: string): readonly [Layer, Layer] => [
  runtime(`${title} is the runtime itself.`),
  shipped('An image that brings its own interpreter or virtual machine carries it along.'),
];
const dataEngine = (title: string): readonly [Layer, Layer] => [
  engine(`${title} is the engine itself.`),
  shipped('Where you run it yourself, in a container or on a machine, it is software that you deploy.'),
];

/** Software by name, with the layers in which it lies. A name that stands here is lower case. */
export const components: readonly Component[] = [
  {
    names: ['openssl', 'libssl', 'libcrypto'],
    title: 'TLS and cryptography for most other software',
    layers: [
      system('Every Linux system has it as a shared library.'),
      runtime('Language runtimes link it or are built with a copy.'),
      inImage,
    ],
  },
  {
    names: ['glibc', 'libc'],
    title: 'The C library of most Linux systems',
    layers: [system('It is part of the system; all programs load it.'), inImage],
  },
  {
    names: ['musl'],
    title: 'The C library of small images',
    layers: [shipped('It comes with the base image, Alpine for one.'), system('Some small systems use it.')],
  },
  {
    names: ['linux', 'kernel', 'linux-kernel'],
    title: 'The kernel',
    layers: [system('Machines and nodes boot it; containers borrow it.'), host('The hosts below have one, too.')],
  },
  { names: ['bash'], title: 'A shell', layers: [system('It is part of nearly every system.'), inImage] },
  {
    names: ['busybox'],
    title: 'The tools of small images',
    layers: [shipped('It comes with the base image.'), system('Small systems use it.')],
  },
  { names: ['sudo'], title: 'Commands with the rights of another user', layers: [system('It is a package of the system.')] },
  { names: ['systemd'], title: 'Starts and watches services', layers: [system('It is part of the system.')] },
  { names: ['openssh', 'sshd', 'ssh'], title: 'Remote login', layers: [system('The server is a service of the system.'), inImage] },
  { names: ['curl', 'libcurl'], title: 'Transfers over HTTP and more', layers: [system('It is a package of the system.'), inImage] },
  {
    names: ['zlib'],
    title: 'Compression',
    layers: [system('It is a shared library of the system.'), runtime('Runtimes are built with a copy.'), inImage],
  },
  { names: ['xz', 'liblzma', 'xz-utils'], title: 'Compression', layers: [system('It is a package of the system.'), inImage] },
  {
    names: ['expat', 'libexpat'],
    title: 'Reads XML',
    layers: [system('It is a shared library of the system.'), runtime('Runtimes are built with a copy.'), inImage],
  },
  { names: ['libxml2'], title: 'Reads XML', layers: [system('It is a shared library of the system.'), inImage] },
  { names: ['windows', 'windows-server'], title: "Microsoft's server system", layers: [system('Machines boot it.'), inImage] },
  { names: ['ssm-agent', 'amazon-ssm-agent'], title: 'The agent of Systems Manager', layers: [system('It is installed in the system.')] },
  { names: ['log4j', 'log4shell'], title: 'Logging for Java', layers: library('Java') },
  { names: ['spring', 'spring4shell'], title: 'A framework for Java', layers: library('Java') },
  { names: ['struts'], title: 'A framework for Java', layers: library('Java') },
  { names: ['jackson', 'jackson-databind'], title: 'JSON for Java', layers: library('Java') },
  { names: ['express'], title: 'A framework for Node.js', layers: library('Node.js') },
  { names: ['lodash'], title: 'Helpers for JavaScript', layers: library('Node.js') },
  { names: ['requests'], title: 'HTTP for Python', layers: library('Python') },
  { names: ['django'], title: 'A framework for Python', layers: library('Python') },
  { names: ['rails'], title: 'A framework for Ruby', layers: library('Ruby') },
  { names: ['wordpress'], title: 'A publishing system', layers: [shipped('It is software that you deploy, with its plugins.')] },
  {
    names: ['nginx'],
    title: 'A web server',
    layers: [
      shipped('It comes with an image or a package that you chose.'),
      system('Installed on a machine it is a package of the system.'),
    ],
  },
  {
    names: ['httpd', 'apache', 'apache2'],
    title: 'A web server',
    layers: [
      shipped('It comes with an image or a package that you chose.'),
      system('Installed on a machine it is a package of the system.'),
    ],
  },
  {
    names: ['tomcat'],
    title: 'Runs Java applications',
    layers: [shipped('It comes with an image or a package that you chose.'), runtime('Some platforms bring it as part of the runtime.')],
  },
  { names: ['node', 'nodejs', 'node.js'], title: 'Runs JavaScript', layers: languageRuntime('Node.js') },
  { names: ['python', 'cpython'], title: 'Runs Python', layers: languageRuntime('Python') },
  { names: ['java', 'openjdk', 'jdk', 'corretto'], title: 'Runs Java', layers: languageRuntime('The virtual machine') },
  { names: ['dotnet', '.net'], title: "Microsoft's runtime", layers: languageRuntime('.NET') },
  { names: ['ruby'], title: 'Runs Ruby', layers: languageRuntime('Ruby') },
  { names: ['php'], title: 'Runs PHP', layers: languageRuntime('PHP') },
  {
    names: ['go', 'golang'],
    title: 'Compiles Go; its library becomes part of each program',
    layers: [shipped('Programs carry what they were built with: a patch is a new build.')],
  },
  {
    names: ['runc', 'containerd', 'docker'],
    title: 'Runs containers',
    layers: [system('It is part of the node that runs the containers.'), host('Where AWS runs the containers it is part of the host.')],
  },
  { names: ['kubelet'], title: 'The agent of a Kubernetes node', layers: [system('It comes with the image of the node.')] },
  {
    names: ['kubernetes', 'kube-apiserver', 'etcd'],
    title: 'The control plane of Kubernetes',
    layers: [control('It is the control plane.')],
  },
  {
    names: ['coredns', 'kube-proxy', 'vpc-cni'],
    title: 'Add-ons of Kubernetes',
    layers: [control('It is an add-on of the cluster.'), shipped('Installed by hand it is software that you deploy.')],
  },
  { names: ['postgresql', 'postgres'], title: 'A database', layers: dataEngine('PostgreSQL') },
  { names: ['mysql'], title: 'A database', layers: dataEngine('MySQL') },
  { names: ['mariadb'], title: 'A database', layers: dataEngine('MariaDB') },
  { names: ['mongodb'], title: 'A database', layers: [shipped('Where you run it yourself it is software that you deploy.')] },
  { names: ['redis', 'valkey'], title: 'A cache', layers: dataEngine('It') },
  { names: ['memcached'], title: 'A cache', layers: dataEngine('Memcached') },
  { names: ['opensearch', 'elasticsearch'], title: 'A search engine', layers: dataEngine('It') },
  { names: ['kafka'], title: 'A broker', layers: dataEngine('Kafka') },
  { names: ['rabbitmq'], title: 'A broker', layers: dataEngine('RabbitMQ') },
  { names: ['activemq'], title: 'A broker', layers: dataEngine('ActiveMQ') },
  { names: ['xen', 'kvm', 'nitro', 'hypervisor'], title: 'The hypervisor', layers: [host('It is what virtual machines run on.')] },
  { names: ['microcode', 'firmware', 'bios'], title: 'What the hardware runs itself', layers: [host('It is loaded by the host.')] },
];

/** The component that a name means, in any case. */
export const componentNamed = (name: string): Component | undefined =>
  components.find(({ names }) => names.includes(name.toLowerCase().trim()));
