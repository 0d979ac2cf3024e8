import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';

/** One file of data, or the reason why it cannot be read, in the reader's own words (YAML counts lines for us). */
export type YamlFile = { readonly file: string; readonly content: unknown } | { readonly file: string; readonly problem: string };

/** Every YAML file of a folder and of its folders, by path, in a fixed order. */
export async function readYamlFolder(folder: string): Promise<readonly YamlFile[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.yaml')).toSorted();
  return Promise.all(files.map(async (file) => readYaml(file, await readFile(join(folder, file), 'utf8'))));
}

function readYaml(file: string, text: string): YamlFile {
  try {
    return { file, content: parse(text) };
  } catch (error) {
    if (error instanceof YAMLParseError) return { file, problem: error.message };
    throw error;
  }
}
