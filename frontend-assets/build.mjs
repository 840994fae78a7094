// Bundles styles, scripts, font and icons: node build.mjs <folder for static files>
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const staticFolder = resolve(process.argv[2] ?? join(here, "target/static"));
const assetsFolder = join(staticFolder, "assets");
const templatesFolder = resolve(staticFolder, "../templates/components");

const digest = (...contents) => contents.reduce((hash, content) => hash.update(content), createHash("md5")).digest("hex");
const read = (...path) => readFileSync(join(here, ...path));
const sources = (folder) => readdirSync(join(here, folder)).sort().map((file) => read(folder, file));

/** Runs the work unless the stamp says that it was done with the same inputs. */
async function unlessDone(stamp, inputs, work) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return;
  await work();
  writeFileSync(stamp, inputs);
}

function install() {
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here, stdio: "inherit" });
}

/** Inter with the letters of Norwegian, the Sami languages and our neighbours, in the weights that we use. */
async function font() {
  const { default: subset } = await import("subset-font");
  const between = (first, last) =>
    Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join("");
  const letters = between(0x20, 0x7e) + between(0xa0, 0x17f) + "ƷʒǤǥǦǧǨǩǮǯȘșȚțẞ" + "–—‑‘’‚“”„…•→←↑↓−×✓€№";
  return subset(read("node_modules/inter-ui/variable/InterVariable.woff2"), letters, {
    targetFormat: "woff2",
    variationAxes: { opsz: 14, wght: { min: 400, max: 600 } },
    keepFeatures: ["kern", "tnum", "ccmp", "locl", "mark"],
  });
}

/** The icons of icons.json as Thymeleaf fragments: an icon costs no request and takes the colour of its text. */
function icons() {
  const fragments = Object.entries(JSON.parse(read("icons.json"))).map(([name, file]) => {
    const path = read(`node_modules/@navikt/aksel-icons/dist/svg/${file}.svg`).toString().match(/<path[\s\S]*\/>/)[0];
    return `<svg th:fragment="${name}" class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;
  });
  mkdirSync(templatesFolder, { recursive: true });
  writeFileSync(join(templatesFolder, "icon.html"), fragments.join("\n") + "\n");
}

async function bundle() {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: here,
    entryPoints: { app: "styles/app.css", page: "scripts/page.js", htmx: "scripts/htmx.js" },
    outdir: assetsFolder,
    bundle: true,
    minify: true,
    write: false,
    legalComments: "none",
    target: ["chrome120", "firefox121", "safari17"],
    external: ["./inter.woff2"],
  });
  return result.outputFiles.map((file) => [file.path.slice(assetsFolder.length + 1), Buffer.from(file.contents)]);
}

/** The address that Spring gives a file of this content, so that styles and pages ask for the same one. */
const versioned = (name, content) => name.replace(/\.(?=[^.]+$)/, `-${digest(content)}.`);

/** The content security policy allows no data addresses: the icons that Designsystemet keeps in them are drawn by us. */
const strict = (styles) => styles.replace(/url\("?data:(?:[^"\\)]|\\.)*"?\)/g, "none");

/** Brotli alone: beside a gzip file Spring would take that one, as browsers name gzip first. The server makes gzip itself. */
function write(name, content) {
  writeFileSync(join(assetsFolder, name), content);
  if (name.endsWith(".woff2")) return;
  writeFileSync(
    join(assetsFolder, `${name}.br`),
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
}

async function assets() {
  rmSync(assetsFolder, { recursive: true, force: true });
  mkdirSync(assetsFolder, { recursive: true });
  const inter = await font();
  write("inter.woff2", inter);
  for (const [name, content] of await bundle()) {
    const text = content.toString();
    write(name, name.endsWith(".css") ? strict(text).replace("./inter.woff2", versioned("inter.woff2", inter)) : text);
  }
  write("favicon.svg", read("images/favicon.svg"));
  icons();
}

const lock = digest(read("package-lock.json"));
await unlessDone(join(here, "node_modules/.installed"), lock, install);
const inputs = digest(read("build.mjs"), read("icons.json"), lock, ...["styles", "scripts", "images"].flatMap(sources));
if (!existsSync(join(templatesFolder, "icon.html"))) rmSync(join(assetsFolder, ".built"), { force: true });
await unlessDone(join(assetsFolder, ".built"), inputs, assets);
