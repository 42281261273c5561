#!/usr/bin/env node
// The installed command. Node 22 and later keep what they have compiled in the folder for temporary files, and the next start reads it
// there (https://nodejs.org/api/module.html#module-compile-cache); it has to be asked before the program is loaded.
import module from 'node:module';

module.enableCompileCache?.();
await import('./kaohe.js');
