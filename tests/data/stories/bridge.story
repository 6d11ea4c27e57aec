date 2025-06-20
draft
The old bridge over the Wend at Karsby was closed to lorries on Wednesday, the road authority said.
Engineers found 46 cracked bolts in the bridge at Karsby during an inspection in May.
Per Aldous, who leads the road authority, said repairs would take until October.
About 5,100 vehicles cross the Wend at Karsby every day, the road authority counted last year.
source 2025-06-18 https://apnews.com/article/bridge
The old bridge over the Wend at Karsby was closed to lorries on Wednesday, the road authority said. Engineers found 46 cracked bolts in the bridge at Karsby during an inspection in May.
source 2025-06-19 https://www.thesun.co.uk/bridge
Per Aldous, who leads the road authority, said repairs would take until October. About 5,100 vehicles cross the Wend at Karsby every day, the road authority counted last year. “Nobody should drive a lorry over loose steel,” Per Aldous said.
quote
“Nobody should drive a lorry over loose steel,” Per Aldous said.
alter
loose
solid
figure
5,100
7,900
