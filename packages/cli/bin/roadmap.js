#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/main.js';

// Whoever reads our output may have seen enough: `roadmap parse FILE | head`.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), process);
