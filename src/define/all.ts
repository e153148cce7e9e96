import './region-share-chart.js';
import './stat-counter.js';
import './timeline-view.js';
import './certified-orgs-map.js';
import './report-section.js';
import './impact-report.js';
