import './stat-counter.js';
