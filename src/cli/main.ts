#!/usr/bin/env node
import { createInterface } from 'node:readline'
import { loadTools } from '../assembly/tools.ts'
import { extract } from '../extract/extract.ts'
import { articleSchema } from '../record/article.ts'

const tools = loadTools()
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') console.log(JSON.stringify(await extract(articleSchema.parse(JSON.parse(line)), tools)))
}
