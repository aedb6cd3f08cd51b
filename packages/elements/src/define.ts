/**
 * Registers every element. Import it for its effect; twice does no harm.
 *
 * Each is named here, not only imported, so that no bundler can take one for unused.
 */
import { define } from './internal/define.ts';
import { RoadmapAssessment } from './roadmap-assessment/roadmap-assessment.ts';
import { RoadmapChecklist } from './roadmap-checklist/roadmap-checklist.ts';
import { RoadmapCounters } from './roadmap-counters/roadmap-counters.ts';
import { RoadmapCriteria } from './roadmap-criteria/roadmap-criteria.ts';
import { RoadmapHabits } from './roadmap-habits/roadmap-habits.ts';
import { RoadmapLight } from './roadmap-light/roadmap-light.ts';
import { RoadmapOptions } from './roadmap-options/roadmap-options.ts';
import { RoadmapProgressBar } from './roadmap-progress-bar/roadmap-progress-bar.ts';
import { RoadmapProject } from './roadmap-project/roadmap-project.ts';
import { RoadmapQuiz } from './roadmap-quiz/roadmap-quiz.ts';
import { RoadmapReadiness } from './roadmap-readiness/roadmap-readiness.ts';
import { RoadmapResources } from './roadmap-resources/roadmap-resources.ts';
import { RoadmapSection } from './roadmap-section/roadmap-section.ts';
import { RoadmapStatus } from './roadmap-status/roadmap-status.ts';
import { RoadmapTracker } from './roadmap-tracker/roadmap-tracker.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'roadmap-assessment': RoadmapAssessment,
  'roadmap-checklist': RoadmapChecklist,
  'roadmap-counters': RoadmapCounters,
  'roadmap-criteria': RoadmapCriteria,
  'roadmap-habits': RoadmapHabits,
  'roadmap-light': RoadmapLight,
  'roadmap-options': RoadmapOptions,
  'roadmap-progress-bar': RoadmapProgressBar,
  'roadmap-project': RoadmapProject,
  'roadmap-quiz': RoadmapQuiz,
  'roadmap-resources': RoadmapResources,
  'roadmap-section': RoadmapSection,
  'roadmap-status': RoadmapStatus,
  'roadmap-readiness': RoadmapReadiness,
  'roadmap-tracker': RoadmapTracker,
};

for (const [tag, element] of Object.entries(elements)) define(tag, element);
