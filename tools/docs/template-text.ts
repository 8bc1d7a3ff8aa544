import { yamlLines } from '@demarc/report';
import type { Code } from './world-as-code.ts';

/** A template as YAML. */
export function templateText({ resources, parameters }: Code): string {
  const lines = ['AWSTemplateFormatVersion: "2010-09-09"'];
  if (parameters.length > 0) lines.push('Parameters:', ...parameters.flatMap((name) => [`  ${name}:`, '    Type: String']));
  lines.push('Resources:');
  for (const { id, type, properties } of resources) {
    lines.push(`  ${id}:`, `    Type: ${type}`);
    if (Object.keys(properties).length > 0) lines.push('    Properties:', ...yamlLines(properties, '      '));
  }
  return `${lines.join('\n')}\n`;
}
