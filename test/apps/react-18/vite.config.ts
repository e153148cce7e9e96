import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Beside the other React, it has another name here.
export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^react(?=$|\/)/, replacement: 'react-18' },
      { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
    ],
  },
});
