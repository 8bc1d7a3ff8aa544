import { clean, cut } from '../told.ts';
import { longestMessage } from './limits.ts';

/**
 * A plain text message of SARIF (§3.11): braces are doubled, or they would be places for arguments; and nothing of the input can be a link, which would be
 * `[text](destination)`. The `${Name}` of references lose their braces first: not every viewer takes doubled ones back.
 */
export const messageText = (text: string): string =>
  cut(clean(text), longestMessage)
    .replace(/\$\{([^{}]*)\}/g, '$1')
    .replace(/[{}]/g, (brace) => brace + brace)
    .replaceAll('](', '] (');
