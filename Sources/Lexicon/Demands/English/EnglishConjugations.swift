/// The common verbs of English, told as verbs by where they stand.
///
/// Behind a base `*` marks a noun as often as a verb, `~` what befalls or is so and is no deed; `=`
/// gives an irregular past and its participle.
enum EnglishConjugations {
  static let text = """
    abandon abate~ abbreviate abide~ abolish abridge absorb abstain abuse* accelerate accept
    access* accommodate accompany accord* account* accredit accrue~ accumulate~ accuse ache*~
    achieve acknowledge acquaint acquire act* activate adapt add address* adhere adjoin~ adjourn
    adjudicate adjust administer admire~ admit adopt adore~ advance* advertise advise advocate*
    affect~ affirm affix afford~ age*~ aggravate~ agree aid* aim* air* alert* alight align allege
    allocate allot allow alter alternate* amaze~ amend amount*~ amplify amuse~ analyse analyze
    anchor* animate announce annoy~ annul answer* anticipate~ apologise apologize appeal* appear~
    append applaud apply appoint appraise appreciate~ apprehend approach* approve arbitrate argue~
    arise~=arose/arisen arm* arouse~ arrange arrest* arrive~ articulate ascend ascertain ask
    aspire~ assault* assemble assert~ assess assign assist associate* assume~ assure attach
    attack* attain attempt* attend attest attract~ attribute* audit* augment authorise authorize
    automate avert avoid await~ awake~=awoke/awoken award* axe* back* backdate backport badge*
    bake balance* ban* bank* bar* bargain* base*~ bathe battle* be~ bear* beat*=beat/beaten
    become~=became/become beg begin~=began/begun behave belong~ bend*=bent/bent benefit*~ bequeath
    bet* betray bid* bike* bill* bind=bound/bound bite*=bit/bitten blame*~ bleach*
    bleed~=bled/bled blend* bless block* bloom*~ blow*~=blew/blown board* boast*~ boil* bolt*
    bomb* book* boost* border*~ borrow bother~ bottle* bow* bowl* box* boycott* brace* brake*
    brand* breach* break*=broke/broken breathe breed*=bred/bred brew brick* bridge* brief*
    bring=brought/brought broadcast* broaden brush* budget* build*=built/built bully* bump*~
    bundle* burn*~=burnt/burnt burst*~ bury bus* bust* button* buy*=bought/bought bypass*
    calculate calibrate call* calm* camp* campaign* can* cancel cap* capture* care* caress carpet*
    carry cart* carve cascade*~ cash* cast* catch*=caught/caught categorise categorize cater
    cause*~ caution* cease celebrate censor* censure* certify chain* chair* challenge* champion*
    change* channel* charge* chart* charter* chase* chat* cheat* check* cheer* cherish chew chill*
    choose=chose/chosen chop* circle* circulate cite claim* clamp* clap* clarify clash*~ classify
    clean* cleanse clear* cleave~ clench click* climb* cling~=clung/clung clip* close* clothe
    club* co-operate co-opt co-ordinate coach* coat* coax code* coerce cohabit~ coil* coincide~
    collaborate collapse*~ collate collect collide~ colour* comb* combat* combine come~=came/come
    comfort* command* commence commend comment* commission* commit communicate commute* compare
    compel compensate compete compile complain complement*~ complete comply compose comprise~
    compromise* compute conceal concede conceive~ concentrate concern*~ conclude concur~ condemn
    condense condition* condone conduct* confer confess~ confide configure confine confirm
    confiscate conflict*~ conform confront confuse~ congratulate connect conquer consent* conserve
    consider consign consist~ console consolidate constitute~ constrain~ construct construe
    consult consume contact* contain~ contemplate~ contend~ contest* continue~ contract*
    contradict~ contrast*~ contravene contribute control* convene converge~ converse convert*
    convey convict* convince cook* cool* cooperate coordinate cope~ copy* correct correlate~
    correspond~ cost*~=cost/cost cough*~ counsel* count* counter* couple* cover*~ crack* craft*
    crash*~ crave~ crawl*~ create credit* creep~=crept/crept criticise criticize crop* cross*
    crosspost crowd*~ crown* crush* cry*~ cultivate curb* cure* curl* curtail curve*~ cushion*
    customise cut*=cut/cut cycle* damage*~ dance* dare~ dash*~ date* dazzle~ deal* debate* debit*
    debug decarbonise decay*~ deceive decentralise decide declare decline*~ decommission decorate
    decrease*~ dedicate deduce deduct deem~ deepen deface defeat* defect* defend defer define
    deflect~ deform~ defraud defray defuse defy degrade~ delay*~ delegate* delete deliberate
    delight*~ deliver demand* demolish demonstrate demote deny depart~ depend~ depict~ deplete~
    deploy deport deposit* deprecate deprive~ derive~ descend~ describe deserve~ design* designate
    desire*~ detach detail* detain detect deter deteriorate~ determine develop deviate devise
    devolve devote diagnose dictate die~ differ~ differentiate dig*=dug/dug digest* digitise
    dilute dim* diminish~ dine dip* direct disable disagree~ disallow disappear~ disapply
    disappoint~ disapprove~ disarm disassemble disband discard discharge* discipline* disclaim
    disclose disconnect discontinue discount* discourage discover~ discriminate discuss disguise*
    dislike*~ dismantle dismiss dismount disobey dispatch* dispense disperse display* displease~
    dispose dispute* disqualify disregard* disrupt dissent* dissolve distinguish distort~
    distribute disturb dive* diversify divert divide* divorce* dock* document* dodge* donate
    double* doubt*~ downgrade* download* downvote draft* drag* drain* draw*=drew/drawn dread*~
    dream*~ dredge dress* drift*~ drill* drink*=drank/drunk drip*~ drive*=drove/driven drop*
    drown~ dry duck* dump* duplicate* dust* dwarf*~ dwell~=dwelt/dwelt dye* earmark earn ease*
    eat=ate/eaten echo*~ economise edit educate effect*~ eject elaborate elapse~ elect electrify
    elevate elicit eliminate elude~ email* embargo* embark embarrass~ embed embody~ embrace*
    emerge~ emigrate~ emit~ emphasise emphasize employ empower empty* emulate enable~ enact
    encircle~ enclose encounter*~ encourage encroach end* endanger~ endeavour* endorse endow
    endure~ enforce engage engender~ engrave enhance enjoy enlarge enlighten~ enlist enquire
    enrage~ enrich enrol enroll ensue~ ensure entail~ enter entertain entitle~ entrust enumerate
    envisage~ envy*~ equal*~ equalise equip eradicate erase erect erode~ err~ escalate escape*~
    escort* establish estimate*~ evacuate evade evaluate evaporate~ evict evidence*~ evoke~
    evolve~ exacerbate~ examine exceed excel~ exchange* excite~ exclude excuse* execute exempt
    exercise* exert exhaust*~ exhibit* exist~ exit* expand expect~ expel expend experience*~
    experiment* expire~ explain explode~ exploit* explore export* expose express* extend
    extinguish extract* fabricate face*~ facilitate fade~ fail~ faint~ fall*~=fell/fallen falsify
    falter~ familiarise fancy*~ fare*~ farm* fascinate~ fast* fasten favour*~ fear*~ feature*~
    feed*=fed/fed feel*~=felt/felt fence* fend ferry* fertilise fetch field* fight*=fought/fought
    figure*~ file* fill* film* filter* finalise finance* find*~=found/found fine* finish* fire*
    fish* fit* fix* flag* flash* flatten flavour* flee~=fled/fled float*~ flood*~ flourish~ flow*~
    flower*~ flush* fly*=flew/flown foam*~ focus* fold* follow forbid=forbade/forbidden force*
    forecast* foresee~=foresaw/foreseen forestall forfeit* forge* forget~=forgot/forgotten
    forgive=forgave/forgiven forgo=forwent/forgone fork* form* formalise format* formulate
    forward* foster found frame* free freeze*=froze/frozen frighten~ frustrate~ fry fuel* fulfil
    fulfill function*~ fund* furnish further fuse* gain* gamble* garden* gas* gather gauge* gaze*
    generate~ get~=got/got giggle* give=gave/given glance*~ glare*~ glaze* gleam*~ glow*~ glue*
    go=went/gone gossip* govern grab* grade* graduate* grant* grasp*~ graze* greet grieve~
    grind=ground/ground grip* groom* group* grow~=grew/grown grumble*~ guarantee* guard* guess*~
    guide* halt* halve hammer* hamper~ hand* handle* hang=hung/hung happen~ harass harbour* harden
    harm*~ harmonise harness* harvest* hasten hatch*~ hate*~ haul* haunt*~ have~=had/had head*
    heal~ heap* hear=heard/heard heat* hedge* heed* heighten help*~ hesitate~ hide=hid/hidden
    highlight* hike* hinder~ hint*~ hire* hit*~=hit/hit hoard* hold*=held/held holiday* honour*
    hook* hoover* hope*~ horrify~ host* house* hover~ hum*~ humiliate hunt* hurry*
    hurt*~=hurt/hurt identify idle~ ignite~ ignore illuminate~ illustrate~ imagine~ imitate
    immerse immigrate~ immunise impact*~ impair~ impart impede~ imperil~ impersonate implement*
    implicate~ imply~ import* impose impound impress~ imprison improve inaugurate incinerate
    incite incline~ include~ incorporate increase*~ incur~ indemnify indicate induce~ infect~
    infer~ inflate inflict influence*~ inform infringe inhabit~ inherit~ inhibit~ initial initiate
    inject injure~ innovate inquire inscribe insert* insist inspect inspire~ install instil
    institute* instruct insulate insult* insure integrate intend~ intensify interact~ intercept
    interest*~ interfere intern* interpret interrogate interrupt intersect~ intervene interview*
    intimidate introduce intrude invade invalidate invent invest investigate invite* invoice*
    invoke involve~ iron* irrigate irritate~ isolate issue* itch*~ jail* jam*~ join joke* jostle
    journey* judge* juggle jump* justify keep=kept/kept kick* kill* kindle~ kiss*
    kneel=knelt/knelt knit knock* knot* know~=knew/known label* lack*~ lag*~ lament*~ land*
    lapse*~ last~ laugh*~ launch* launder lay=laid/laid lead*=led/led leak*~ lean*~ leap*~ learn
    lease* leave*=left/left lecture* legalise legislate lend=lent/lent lengthen lessen~
    let=let/let level* levy* liaise liberate license* lick* lie~=lay/lain lift* light* lighten
    like*~ limit* line* linger~ link* list* listen litter* live~ livestream load* loan* loathe~
    lobby* locate lock* lodge* log* loiter long*~ look* loom*~ loosen lose~=lost/lost love*~ lower
    lubricate lure* lurk~ machine* magnify mail* maintain make*=made/made manage mandate*
    manifest*~ manipulate manufacture* map* march* mark* market* marry mask* master* match* mate*
    matter*~ mature~ maximise mean~=meant/meant measure* mediate meet=met/met melt~ memorise mend
    mention* mentor* merge merit*~ migrate~ milk* mill* mime* mind*~ mine* minimise minister*
    mirror*~ misbehave mislead=misled/misled misrepresent miss*~ mistake*~ mistreat misunderstand~
    misuse* mitigate mix* mobilise mock model* moderate modernise modify moisten monitor* moor*
    motivate~ mount* mourn~ move* mow muddle* multiply~ murder* must~ mute* mutter* nail* name*
    narrow navigate near~ necessitate~ need*~ neglect* negotiate nest*~ net* neutralise nod*
    nominate normalise note* notice*~ notify nourish~ number* nurse* nurture obey object* oblige~
    obscure~ observe obsess~ obstruct obtain occasion*~ occupy~ occur~ offend~ offer* officiate
    offset* omit ooze~ open operate oppose opt order* organise organize orient originate~
    oscillate~ oust outlaw* outline* outnumber~ outperform~ outsource outweigh~ overbook
    overcharge overcome~ overdose* overflow*~ overhaul* overhear~ overlap*~ overload* overlook
    overpower override overrule overrun* oversee=oversaw/overseen overshadow~ oversleep overspend
    overstay overtake=overtook/overtaken overthrow* overturn overwhelm~ owe~ own~ pace* pack*
    package* pad* paddle* page* pain*~ paint* pair* panic*~ parade* parallel*~ pardon* park* part*
    participate partner* pass* paste* patch* patrol* pause* pave pay*=paid/paid peak*~ peel*
    peer*~ peg* penalise penetrate~ perceive~ perform perish~ permit* perpetuate~ persecute
    persevere~ persist~ persuade pertain~ perturb~ pester phase* phone* photocopy* photograph*
    pick* pickle* picture*~ pierce pile* pilot* pin* pinch* pioneer* place* plague*~ plait plan*
    plane* plant* plaster* play* plead please~ pledge* plot* plough* pluck plug* plunge*~ poach
    point* poison*~ poke* police* polish* poll* pollute pool* populate~ portray~ pose*~ position*
    possess~ post* postpone pounce~ pour power* practise pray pre-empt preach precede~ preclude~
    predict~ prefer~ prejudice*~ preoccupy~ prepare prescribe present* preserve preside press*
    pressure* presume~ pretend~ prevail~ prevent price* print* prioritise privatise prize* probe*
    proceed process* proclaim procure produce* profit*~ programme* progress*~ prohibit project*
    proliferate~ prolong~ promise* promote prompt* pronounce proofread prop* propose prosecute
    prosper~ protect protest* prove~ provide provoke~ prune publicise publish puff* pull* pulp*
    pump* punch* punctuate~ punish purchase* purify pursue push* put=put/put puzzle*~ quadruple
    qualify~ quantify quarantine* quarrel* quarry* quash quell query* question* queue* quicken~
    quit quiz* quote* race* rage*~ raid* rain*~ raise* rally* range*~ rank* rate* ratify ration*
    rationalise rattle~ ravage~ re-elect re-enter re-open re-use reach~ react~ read*=read/read
    readmit reaffirm realign realise~ realize~ reappoint rear* reason*~ reassess reassign reassure
    rebook rebrand rebuild=rebuilt/rebuilt rebuke* recall* receive~ recite reckon~ reclaim
    reclassify recognise recognize recommend reconcile reconfirm reconnect reconsider reconstruct
    reconvene record* recount* recoup recover~ recreate recruit* rectify recur~ recuse recycle
    redeem redefine redeploy redesign* redirect redistribute redress* reduce refactor refer refine
    reflect~ reform* refrain* refresh refuel refund* refurbish refuse* refute regain regenerate
    register* regret*~ regroup regularise regulate rehabilitate rehearse rehouse reign*~ reimburse
    reinforce reinstate reintroduce reinvest reissue* reiterate reject rejoice~ rejoin relate~
    relax~ relay* release* relicense relieve~ relinquish relish*~ relocate rely~ remain~ remark*~
    remarket remedy* remember~ remind remit* remove remunerate rename render~ renew renounce
    renovate rent* reoffend reopen reorganise repaint repair* repay=repaid/repaid repeal* repeat*
    repel~ replace replant replay* replenish replicate reply* report* repossess represent~
    reproduce request* require~ reschedule rescue* research* resemble~ resent~ reserve* reset*
    reshape reshuffle* reside~ resign resist~ resit resolve* resort*~ respect* respond rest*
    restart* restock restore restrain restrict restructure resubmit result*~ resume* resurface~
    retain rethink retire~ retrain retreat* retrieve retrofit return* reunite reuse* reveal~
    reverse* revert~ review* revise revisit revive revoke revolve~ reward* rewrite rhyme*~ rid
    ride*=rode/ridden ring*=rang/rung rinse* ripen~ rise*~=rose/risen risk*~ rival*~ roam~ roar*~
    roast* rob roll* rot*~ rotate round* rouse~ route* row* rub* ruin*~ rule* run*=ran/run rush*
    rust*~ sabotage* sack* sacrifice* safeguard* sail* salute* salvage sample* sanction* satisfy~
    save say~=said/said scale* scan* scar*~ scare*~ scatter schedule* scheme*~ school* scorch~
    score* scrap* scrape* scratch* scream*~ screen* screw* scroll* scrub* scrutinise sculpt seal*
    search* season* seat* secede second* secure see~=saw/seen seed* seek=sought/sought seem~
    segregate seize select sell=sold/sold send=sent/sent sense*~ sentence* separate serve*
    service* set*=set/set settle sever sew=sewed/sewn shade* shadow* shake*=shook/shaken shape*
    share* sharpen shatter~ shave shed* shelter* shelve shield* shift* shine~=shone/shone ship*
    shiver~ shock*~ shoot*=shot/shot shop* shore* shorten shoulder* shout* shovel*
    show*=showed/shown shower* shred* shrink~=shrank/shrunk shun shut=shut/shut shuttle* side*
    sift sigh*~ sight* sign* signal* signify~ silence* simplify simulate sing=sang/sung
    sink*~=sank/sunk sip* sit=sat/sat site* situate~ size* skate* sketch* ski* skid*~ skim skip*
    slam slap* slash* slaughter* sleep*=slept/slept slice* slide*~=slid/slid slip*~ slow smash*
    smear* smell*~ smile*~ smoke* smoothen smother smuggle snap* snatch* sneak sneeze*~ sniff*
    snow*~ soak* soar~ sob*~ socialise soften~ solicit solve soothe~ sort* sound*~ source*
    sow=sowed/sown span*~ spare spark*~ speak=spoke/spoken specialise~ specify speed* spell*
    spend=spent/spent spill*~ spin*~ spit* splash*~ split*=split/split spoil~ sponsor* spot*
    spray* spread*=spread/spread spring*~ sprinkle sprint* squander squash* squeeze* stab*
    stabilise stack* staff* stage* stagger stain*~ stall* stamp* stand*=stood/stood standardise
    staple* star*~ stare*~ start*~ starve~ state* stay* steal=stole/stolen steam* steer stem*~
    step* sterilise stick*=stuck/stuck stifle~ stimulate~ sting*~ stipulate stir* stitch* stock*
    stone* stop* store* storm* straighten strain*~ strand*~ strap* stray*~ stream* streamline
    strengthen stress*~ stretch*~ stride* strike*=struck/struck string* strip* strive~ stroke*
    stroll* structure* struggle*~ study* stumble~ stump* style* subcontract subdivide subject*
    sublet=sublet/sublet sublicense submerge submit subscribe subsidise subsist~ substantiate
    substitute* subtract succeed~ suck sue suffer~ suffice~ suggest suit*~ sum* summarise summon
    superimpose supersede~ supervise supplement* supply* support* suppose~ suppress surf surface*~
    surge*~ surpass~ surprise*~ surrender* surround~ survey* survive~ suspect*~ suspend sustain~
    swallow* swap* sway~ swear=swore/sworn sweat*~ sweep*=swept/swept swell*~=swelled/swollen
    swim*=swam/swum swing*~=swung/swung swipe* switch* symbolise~ sympathise~ sync synchronise
    table* tackle* tag* tailor* take=took/taken talk* tame tamper tap* tape* target* taste*~
    tattoo* tax* teach=taught/taught team* tear*~=tore/torn tease telephone* tell=told/told
    temper* tempt~ tend~ tender* term* terminate terrify~ test* testify text* thank* thaw*~
    theorise~ thicken~ thin think~=thought/thought threaten~ thrive~ throw*=threw/thrown thunder*~
    tick* tidy tie* tighten tilt*~ time* tip* tire*~ title* toast* toil*~ tolerate top* toss*
    total*~ touch* tour* tow* tower*~ trace* track* trade* train* transcribe transfer* transform
    translate transmit~ transplant* transport* trap* travel* tread* treat* treble tremble~
    trespass* trick* trigger*~ trim* trip*~ triple troop* trouble*~ trust*~ try* tuck tug* tune*
    turn* tutor* tweet* twin* twist*~ type* undercut undergo=underwent/undergone underlie~
    underline undermine~ understand~=understood/understood undertake=undertook/undertaken
    underwrite undo unearth unfold~ unfollow unify unite unload unlock unpack unplug unsubscribe
    untie unveil unwrap update* upgrade* uphold=upheld/upheld uplift* upload* upset*~ upvote urge*
    urinate use* usher* utilise utter vacate vaccinate validate value*~ vandalise vanish~ vape*
    vary~ venture*~ verify vest vet* veto* view* violate visit* visualise voice* void volunteer*
    vote* vouch vow* wade wage* wait* waive wake=woke/woken walk* wander~ wane~ want*~ ward* warm*
    warn warp*~ warrant*~ wash* waste* watch* water* wave* weaken~ wean wear*=wore/worn
    weave=wove/woven wed weed* weep~=wept/wept weigh~ welcome* weld* wheel* whip* whisper*
    whistle* widen win*~=won/won wind*=wound/wound wink* wipe* wire* wish*~
    withdraw=withdrew/withdrawn wither~ withhold=withheld/withheld withstand~=withstood/withstood
    witness* wobble~ wonder*~ woo work* worry*~ worsen~ worship* wound* wrap* wreck* wrestle
    write=wrote/written yawn*~ yearn~ yell* yield* zone* zoom*
    """
}
