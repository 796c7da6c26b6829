import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly version: string;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}
interface Lock {
  readonly packages: Record<
    string,
    { version?: string; resolved?: string; license?: string; hasInstallScript?: boolean; dev?: boolean }
  >;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

const TOP = [
  ...[
    'src',
    'public',
    'data',
    'test',
    'index.html',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
    'README.md',
  ],
  ...['package-lock.json', '.npmrc', '.gitignore', '.ci', 'LICENSE', 'eslint.config.js'],
];

describe('the project', () => {
  it('keeps to its top level', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it('depends on exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('names no place to download from in its lock file', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('ships only what has a free licence', () => {
    const shipped = packages.filter(([, { dev }]) => !dev);
    expect(shipped.length).toBeGreaterThan(5);
    const allowed = /^(MIT|ISC|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1)$/;
    expect(shipped.filter(([, { license }]) => !allowed.test(license ?? ''))).toEqual([]);
  });
});
