import { auditStream } from '../audit.ts';
import type { Io } from '../io.ts';
import { auditCommand } from './audit.ts';

/** `demarc` alone: audits the templates below this folder; where there are none, the demo on a terminal, else the help and exit 2. */
export async function bare(io: Io, help: () => string): Promise<number> {
  const here = await auditStream({ target: '.', cwd: io.cwd, present: io.now() });
  if (here.files.templates > 0) {
    const found = here.files.templates === 1 ? 'one template' : `${here.files.templates} templates`;
    io.stderr.write(
      `demarc: ${here.snapshot ? 'this folder is a snapshot' : `${found} below this folder`}: demarc audit . (demarc --help shows all that it can do)\n`,
    );
    return auditCommand('.', {}, io);
  }
  if (!io.stdout.isTTY) {
    io.stdout.write(help());
    return 2;
  }
  io.stderr.write('demarc: no templates below this folder; this is the example company: demarc audit --demo\n');
  return auditCommand(undefined, { demo: true, failOn: 'none' }, io);
}
