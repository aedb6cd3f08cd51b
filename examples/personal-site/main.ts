import 'roadmap-tracker/define.js';
