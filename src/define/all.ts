import './stat-counter.js';
import './timeline-view.js';
