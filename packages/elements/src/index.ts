/**
 * The elements as classes, their events, and what they are given to show.
 *
 * On a server it does nothing but define classes; in a browser every element registers its
 * tag. `roadmap-tracker/define.js` is the import for pages that only want the tags.
 */
export { LoadError, type LoadErrorCode } from './controllers/load-error.ts';
export { ProgressChangeEvent, ProgressChangeRequestEvent } from './events.ts';
export { RoadmapAssessment } from './roadmap-assessment/roadmap-assessment.ts';
export { RoadmapChecklist } from './roadmap-checklist/roadmap-checklist.ts';
export { RoadmapCounters } from './roadmap-counters/roadmap-counters.ts';
export { RoadmapCriteria } from './roadmap-criteria/roadmap-criteria.ts';
export { RoadmapHabits } from './roadmap-habits/roadmap-habits.ts';
export { RoadmapLight } from './roadmap-light/roadmap-light.ts';
export { RoadmapOptions } from './roadmap-options/roadmap-options.ts';
export { RoadmapProgressBar } from './roadmap-progress-bar/roadmap-progress-bar.ts';
export { RoadmapProject } from './roadmap-project/roadmap-project.ts';
export { RoadmapQuiz } from './roadmap-quiz/roadmap-quiz.ts';
export { RoadmapReadiness } from './roadmap-readiness/roadmap-readiness.ts';
export { RoadmapResources } from './roadmap-resources/roadmap-resources.ts';
export { RoadmapSection } from './roadmap-section/roadmap-section.ts';
export { RoadmapStatus } from './roadmap-status/roadmap-status.ts';
export { RoadmapTracker } from './roadmap-tracker/roadmap-tracker.ts';
export type { Format } from './internal/format.ts';
export type { StringChanges, Strings } from './strings.ts';
export type { View } from './view.ts';
