/**
 * How the page of a figure looks: its figure, and little else. No height of it depends on that of
 * the window, so that a frame which is as high as its page says does not make it higher. The line at
 * its end is not seen before its last link has come, which would move the others.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  background: light-dark(#fffefb, #15181c);
  color: light-dark(#1d2126, #eef0f2);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  max-width: 60rem;
  margin: 0 auto;
  padding: clamp(0.75rem, 4vw, 3.5rem) clamp(0.75rem, 4vw, 3.5rem) clamp(0.75rem, 3vw, 2rem);
  font: 1rem/1.5 system-ui, sans-serif;
}
.narrow {
  max-width: 40rem;
}
h1 {
  position: absolute;
  width: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
footer {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1.25rem;
  margin-top: 0.75rem;
  font-size: 0.8rem;
  overflow-wrap: anywhere;
}
footer:not(:has([hreflang])) {
  visibility: hidden;
}
p {
  flex: 1 1 auto;
  margin: 0;
  color: light-dark(#59616b, #a3acb6);
}
nav {
  display: flex;
  gap: 1.25rem;
}
a {
  padding-block: 0.2rem;
  color: inherit;
  text-underline-offset: 0.25em;
}
a:focus-visible {
  outline: 2px solid light-dark(#9a6b00, #f0bf4c);
  outline-offset: 2px;
}
.address {
  display: none;
  flex-basis: 100%;
}
.closed .address {
  display: block;
}
@media (scripting: none) {
  .address {
    display: block;
  }
}
@page {
  margin: 16mm 15mm;
}
@media print {
  :root {
    color-scheme: light;
    background: none;
  }
  body {
    padding: 0;
  }
  nav {
    display: none;
  }
  .address {
    display: block;
  }
}
`.replace(/\s+/g, ' ');
