/** Pages whose scripts are hostile. */
import type { Hosts } from '../hostile.js';
import { escaped, file, script } from './write.js';

const library = (path: string) => file(`node_modules/${path}`);

/** What is said once for each kind of element. */
const FILES = /^[\w-]+: .*could not be loaded; its text stays\./;

/** The manner of Prototype.js: natives and elements are given methods, some in place of their own. */
const PROTOTYPE_JS = `
  function add(to, from) { for (var name in from) to[name] = from[name]; }
  add(Array.prototype, {
    each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; },
    toJSON: function () { return '[' + this.join() + ']'; },
    reduce: function () { return this.length > 1 ? this : this[0]; },
    first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
    compact: function () { return this; }, clear: function () { this.length = 0; return this; }
  });
  add(String.prototype, { toJSON: function () { return '"' + this + '"'; }, strip: String.prototype.trim });
  add(Function.prototype, { bind: function (self) { var f = this; var rest = [].slice.call(arguments, 1);
    return function () { return f.apply(self, rest.concat([].slice.call(arguments))); }; },
    wrap: function () { return this; }, curry: function () { return this; } });
  Array.from = function (list) { return list ? [].slice.call(list) : []; };
  var own = ['show', 'hide', 'toggle', 'visible', 'update', 'replace', 'insert', 'select', 'up', 'down',
    'next', 'previous', 'remove', 'observe', 'fire', 'setStyle', 'readAttribute', 'identify'];
  own.forEach(function (name) { HTMLElement.prototype[name] = function () { return this; }; });
  HTMLElement.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
  var NativeElement = window.Element;
  window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = NativeElement.prototype;
  document.getElementsByClassName = function () { return []; };`;

/** The manner of MooTools: types of its own in place of the window's. */
const MOOTOOLS = `
  Function.prototype.implement = function (name, f) { this.prototype[name] = f; return this; };
  Function.prototype.extend = function (name, f) { this[name] = f; return this; };
  Function.prototype.bind = function (self, rest) { var f = this; return function () {
    return f.apply(self, rest ? [].concat(rest) : arguments); }; };
  Array.implement('flatten', function () { return this; }).implement('include', function () { return this; });
  Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : [item]; };
  Number.from = parseFloat; String.from = String;
  Object.keys(Array.prototype).length;
  HTMLElement.prototype.set = HTMLElement.prototype.get = HTMLElement.prototype.inject =
    HTMLElement.prototype.adopt = HTMLElement.prototype.dispose = function () { return this; };
  window.Class = function () {}; window.Type = function () {}; window.Fx = {}; window.$ = window.$$ = Object;`;

export const scripts: Hosts = {
  'prototype.js': {
    what: 'prototypes patched in the manner of Prototype.js, with `toJSON`, `Array.from`, `bind` and `reduce` of its own',
    outcome: 'figure',
    head: script(PROTOTYPE_JS),
  },
  mootools: {
    what: 'prototypes patched in the manner of MooTools, with an `Array.from` that does not iterate',
    outcome: 'figure',
    head: script(MOOTOOLS),
  },
  'object prototype': {
    what: '`Object.prototype` with methods and a value of its own',
    outcome: 'figure',
    head: script(`Object.prototype.extend = function () { return this; };
      Object.prototype.each = function () {}; Object.prototype.data = 'page';
      Array.prototype.remove = function () {};`),
  },
  'object accessors': {
    what: '`Object.prototype` with `get`, `set` and `value`, which breaks `Object.defineProperty`',
    outcome: 'sentence',
    head: script('Object.prototype.get = function () {}; Object.prototype.value = 1;'),
    says: FILES,
  },
  'tag taken': {
    what: 'a page that has elements of its own under our four names',
    outcome: 'sentence',
    head: script(`['stat-counter', 'region-share-chart', 'timeline-view', 'certified-orgs-map'].forEach(
      function (tag) { customElements.define(tag, class extends HTMLElement {}); });`),
    says: /^[\w-]+: .*could not be loaded|already defined by the page/,
  },
  base: {
    what: '`<base href>` that leads elsewhere, and a target for all its links',
    outcome: 'figure',
    head: '<base href="/elsewhere/of-the-page/" target="_top">',
  },
  requirejs: {
    what: 'RequireJS, so that `define.amd` is there',
    outcome: 'figure',
    head: library('requirejs/require.js'),
  },
  'by requirejs': {
    what: 'the loader fetched by RequireJS',
    outcome: 'figure',
    head: library('requirejs/require.js'),
    body: ({ tags, base }) => `<main>${tags}</main>${script(`require(['${base}widgets.js'])`)}`,
  },
  jquery: {
    what: 'snippets put in by jQuery’s `html()`',
    outcome: 'figure',
    head: library('jquery/dist/jquery.js'),
    body: ({ snippets }) =>
      `<main></main>${script(`$(function () { $('main').html(${escaped(snippets)}); })`)}`,
  },
  commonjs: {
    what: '`module`, `exports` and `process` as globals',
    outcome: 'figure',
    head: script('var exports = {}; var module = { exports: exports }; var process = { env: {} };'),
  },
  'document.write': {
    what: 'snippets written by `document.write`',
    outcome: 'figure',
    body: ({ snippets }) => script(`document.write(${escaped(`<main>${snippets}</main>`)})`),
  },
  clobbered: {
    what: 'elements whose ids and names hide what a document offers',
    outcome: 'figure',
    body: ({ snippets }) =>
      '<form name="currentScript"></form><img name="head" alt=""><form id="customElements" name="body">' +
      `<input name="attributes" id="matchMedia"></form><a id="origin"></a><main>${snippets}</main>`,
  },
  'console taken': {
    what: 'a console and a `fetch` that throw',
    outcome: 'figure',
    head: script(
      'console.log = console.info = window.fetch = function () { throw new Error("taken"); };',
    ),
  },
};
