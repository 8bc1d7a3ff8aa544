/** The command that goes on with the live run whose partial snapshot lies in a folder. The folder holds what else there is to say. */
export const resumeCommand = (folder: string): string => `demarc audit --resume ${word(folder)}`;

/** A word of a shell's command line. */
const word = (text: string): string => (/^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
