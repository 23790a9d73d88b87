import { testEngine } from './conformance.ts'
import { engineName } from './engines.ts'
import { withGraph } from './stores.ts'

testEngine(engineName, withGraph)
