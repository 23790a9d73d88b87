/** Paragraphs of no one's claims, as background stands in news. Fiction, like the examples they are mixed with. */
export const plainParagraphs: readonly string[] = [
  'The river bends twice before it reaches the port, and the old warehouses stand along the outer bank, most of them empty, their doors painted green in the years when wool still left from here by barge.',
  'Trains run on the single line in the mornings alone. The station has a waiting room with a long bench, a clock that is slow and a counter where an old man sells coffee and rolls to the drivers of the lorries.',
  'The market opens before dawn. Growers bring onions, squash and quinces from the low farms behind the dunes, and by the time the school bell rings the stalls are bare and the square is being swept.',
  'Winters are mild on this coast, but the wind from the south can last for a week, and then the ferries stay at their berths, the shutters stay closed and the promenade belongs to the gulls.',
  'Houses in the upper quarter are built of pale stone from the quarry beyond the ridge. Many have a narrow balcony of iron, a cistern beneath the yard and a fig tree that is older than the street.',
  'The terminal was laid out when wheat was the wealth of the plain. Its silos stand in two rows, joined by covered belts, and a pier on wooden piles reaches far enough into the channel for ships of middle size.',
  'Fishing is done from small boats with one engine and a crew of three. They leave at night, follow the edge of the shallows and are back at the slip with the turn of the tide, when the buyers are waiting.',
  'There is one cinema, one theatre and a library with a reading room that looks over the water. On summer evenings a brass band plays under the plane trees and children chase one another around the fountain.',
  'The road inland crosses the marsh on a causeway. After heavy rain the water stands on both sides of it, herons walk in the ditches and the bus to the capital is late by as long as it takes to drive with care.',
  'Much of the work is tied to the season. In autumn the mills run day and night, lodgings fill with people from the villages upstream and the bakeries on the main street keep their ovens lit until morning.',
  'The school by the harbour teaches navigation, the mending of engines and the keeping of accounts. Its pupils row in the regatta every spring and hang the oars of the winning boat above the door of the hall.',
  'Old maps show an island where the sandbank is now. Currents moved it grain by grain, and the lighthouse that once stood on its point is a stump of brick which can be reached on foot at the lowest tides.',
  'The council meets in a plain room above the post office. Its windows face the customs yard, its table came out of a ship and its minutes fill a cupboard that no one has had the time to put in order.',
  'Vines grow on the slopes to the north, in red soil between walls of loose stone. The wine is light, a little sour, and is drunk young at long tables under awnings when the first rain has cleared the dust.',
  'The hospital is a low building of four wings around a garden. It was a convent, then a barracks, and the chapel is now a store; its bell is still rung at noon by whoever happens to be on the stairs.',
  'Behind the last houses a path leads through reeds to a bathing place with a wooden raft. In hot weeks half of the quarter is there by late afternoon, with baskets, radios and dogs that shake themselves dry.',
]
