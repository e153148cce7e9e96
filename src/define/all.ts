import './stat-counter.js';
import './certified-orgs-map.js';
