// replaced by the real build
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync(process.argv[2] + '/assets', { recursive: true });
writeFileSync(process.argv[2] + '/assets/app.css', '');
