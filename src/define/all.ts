import './region-share-chart.js';
import './stat-counter.js';
