import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type ParseOptions, parseRoadmap } from './parse-roadmap.ts';

/**
 * Plugin for unified that understands the file as a roadmap: the model is put into
 * `file.data.roadmap`, and every message on the file. The tree is left alone.
 *
 * It reads the file's own text rather than the tree, because places and write-back speak
 * of the text, and because boxes and tables must be read whether or not the pipeline has
 * a plugin for them.
 */
export const remarkRoadmap: Plugin<[options?: ParseOptions], Root> = (options) => (_tree, file) => {
  const roadmap = parseRoadmap(String(file), options);
  file.data['roadmap'] = roadmap;
  for (const { reason, place, ruleId, source, note, fatal } of roadmap.messages) {
    // `file.fail` would throw, and an error in one document is no reason to stop a build.
    Object.assign(file.message(reason, { place, ruleId, source }), { note, fatal });
  }
};
